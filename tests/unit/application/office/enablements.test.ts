import { describe, expect, it } from 'vitest';
import { enablementState } from '#shared/domain/enablement-state.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const SIGNATURE = { type: 'digitalSignature', requestedOn: '2026-11-10' } as const;

async function officeWithDirector() {
  const office = await createTestOffice();
  const { act, bodyId, manager } = office;
  const appointment = { bodyId, personId: manager, role: 'areaDirector', validFrom: '2026-01-01' } as const;
  await act('defineAppointment', { ...appointment, validTo: '2026-11-16' });
  return office;
}

describe('enablements', () => {
  it('wait for the director, and are authorised from the day on which they agreed (P9-4-a)', async () => {
    const { act, clerk, manager, context } = await officeWithDirector();
    const { id } = (await act('requestEnablement', { ...SIGNATURE, personId: clerk })).value;
    const read = async () => (await context.workspace.list('enablement')).find((each) => each.id === id);
    const waiting = await read();
    expect(waiting).toMatchObject({ officerId: manager, directorId: null });
    expect(waiting && enablementState(waiting, '2026-11-20')).toBe('waiting');
    await act('agreeEnablement', { id, directorId: manager, agreedOn: '2026-11-16' });
    const agreed = await read();
    expect(agreed && enablementState(agreed, '2026-11-16')).toBe('authorised');
  });

  it('are agreed by whoever directed an area of the body on that day, once (P9-4-a)', async () => {
    const { act, refusal, clerk, technician, manager } = await officeWithDirector();
    const { id } = (await act('requestEnablement', { ...SIGNATURE, personId: clerk })).value;
    const agreed = { id, directorId: manager, agreedOn: '2026-11-16' };
    expect(await refusal('agreeEnablement', { ...agreed, directorId: technician })).toBe('not-director');
    expect(await refusal('agreeEnablement', { ...agreed, agreedOn: '2026-11-17' })).toBe('not-director');
    await act('agreeEnablement', agreed);
    expect(await refusal('agreeEnablement', agreed)).toBe('enablement-agreed');
  });

  it('may be agreed when they are asked for, by a director who is named', async () => {
    const { act, refusal, clerk, manager } = await officeWithDirector();
    const asked = { ...SIGNATURE, personId: clerk, agreedOn: '2026-11-12' };
    expect(await refusal('requestEnablement', asked)).toBe('not-director');
    await act('requestEnablement', { ...asked, directorId: manager });
  });

  it('end after their last day', async () => {
    const { act, refusal, clerk, context } = await createTestOffice();
    const { id } = (await act('requestEnablement', { ...SIGNATURE, personId: clerk })).value;
    await act('endEnablement', { id, endsOn: '2026-11-19' });
    const [ended] = await context.workspace.list('enablement');
    expect(ended && enablementState(ended, '2026-11-19')).toBe('waiting');
    expect(ended && enablementState(ended, '2026-11-20')).toBe('ended');
    expect(await refusal('endEnablement', { id, endsOn: '2026-11-20' })).toBe('enablement-ended');
  });

  it('by RDP or VNC lead to one’s own PC alone: “non è il PC assegnato” (PT-I.2-h)', async () => {
    const { act, refusal, clerk, technician, bodyId } = await createTestOffice();
    const pc = (await act('defineAsset', { bodyId, label: 'PC-0007', holderId: technician })).value.id;
    const asked = {
      type: 'remoteWork',
      requestedOn: '2026-11-10',
      remoteTools: ['vpn', 'remoteDesktop'],
    } as const;
    expect(await refusal('requestEnablement', { ...asked, personId: clerk, assetId: pc })).toBe(
      'not-own-computer',
    );
    expect(await refusal('requestEnablement', { ...asked, personId: clerk })).toBe('own-computer-missing');
    await act('requestEnablement', { ...asked, personId: technician, assetId: pc });
    await act('requestEnablement', { ...asked, personId: clerk, remoteTools: ['vpn'] });
  });

  it('do not pass to another’s PC by an edit (PT-I.2-h)', async () => {
    const { act, refusal, clerk, technician, bodyId, context } = await createTestOffice();
    const own = (await act('defineAsset', { bodyId, label: 'PC-0001', holderId: clerk })).value.id;
    const other = (await act('defineAsset', { bodyId, label: 'PC-0007', holderId: technician })).value.id;
    const asked = { type: 'remoteWork', requestedOn: '2026-11-10', remoteTools: ['vnc'] } as const;
    const { id } = (await act('requestEnablement', { ...asked, personId: clerk, assetId: own })).value;
    expect(await refusal('editEnablement', { id, changes: { assetId: other } })).toBe('not-own-computer');
    await act('editEnablement', { id, changes: { assetId: null, remoteTools: ['vpn'] } });
    expect(await context.workspace.list('enablement')).toMatchObject([{ remoteTools: ['vpn'] }]);
  });
});
