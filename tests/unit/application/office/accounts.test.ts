import { describe, expect, it } from 'vitest';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const EDITOR = { type: 'siteEditor', system: 'Sito istituzionale', createdOn: '2026-11-01' } as const;

describe('accounts', () => {
  it('are recorded for a person, in their body, and closed on a day', async () => {
    const { act, refusal, clerk, bodyId, context } = await createTestOffice();
    const opening = { personId: clerk, type: 'network', system: 'Dominio', createdOn: '2026-11-02' } as const;
    const { id } = (await act('openAccount', opening)).value;
    await act('closeAccount', { id, closedOn: '2026-11-20' });
    expect(await context.workspace.list('account')).toMatchObject([{ bodyId, closedOn: '2026-11-20' }]);
    expect(await refusal('closeAccount', { id, closedOn: '2026-11-21' })).toBe('account-closed');
  });

  it('end after they begin', async () => {
    const { refusal, clerk } = await createTestOffice();
    const opening = { personId: clerk, type: 'other', system: 'Portale', createdOn: '2026-11-02' } as const;
    expect(await refusal('openAccount', { ...opening, expiresOn: '2026-11-01' })).toBe('period-inverted');
  });

  it('of an editor of the sites are of one person: the same one for two people is refused (REG-11-a)', async () => {
    const { act, refusal, clerk, technician } = await createTestOffice();
    const { id } = (await act('openAccount', { ...EDITOR, personId: clerk, userName: 'redazione' })).value;
    const shared = { ...EDITOR, personId: technician, userName: 'Redazione', system: 'SITO istituzionale' };
    expect(await refusal('openAccount', shared)).toBe('account-of-another');
    expect(await refusal('openAccount', { ...EDITOR, personId: clerk })).toBe('editor-unnamed');
    await act('closeAccount', { id, closedOn: '2026-11-20' });
    await act('openAccount', shared);
  });

  it('of an editor of the sites are not made shared by an edit (REG-11-a)', async () => {
    const { act, refusal, clerk, technician } = await createTestOffice();
    await act('openAccount', { ...EDITOR, personId: clerk, userName: 'viola' });
    const { id } = (await act('openAccount', { ...EDITOR, personId: technician, userName: 'bruno' })).value;
    expect(await refusal('editAccount', { id, changes: { userName: 'viola' } })).toBe('account-of-another');
  });

  it('of an editor of the sites are not for the ICT office (REG-11-a)', async () => {
    const { act, refusal, technician, manager } = await createTestOffice();
    await act('editPerson', { personId: manager, changes: { consoleRole: 'ictManager' } });
    await act('defineOperator', { personId: technician, role: 'ictTechnician', validFrom: '2026-01-01' });
    const opening = { ...EDITOR, personId: technician, userName: 'bruno' };
    expect(await refusal('openAccount', opening)).toBe('editor-is-operator');
    await act('openAccount', { ...opening, createdOn: '2025-12-31' });
  });
});
