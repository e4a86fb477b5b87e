import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { rome } from './moments.ts';

async function evolution({ context }: TestOffice, id: RecordId<'evolution'>) {
  const found = await context.workspace.read('evolution', id);
  if (found === undefined) throw new Error('the work is not here');
  return found;
}

async function quoted(office: TestOffice): Promise<RecordId<'evolution'>> {
  const { bodyId, act } = office;
  const proposal = { bodyId, subject: 'Nuova sala CED', origin: 'bodyRequest' } as const;
  const { evolutionId } = (await act('proposeEvolution', proposal)).value;
  const project = { projectReference: 'prot. 123/2026', stage: 'preliminary' } as const;
  await act('advanceEvolution', { evolutionId, to: 'designed', ...project });
  const sent = { quoteCents: 320_000, quoteSentAt: rome('2026-11-10T10:00') };
  await act('advanceEvolution', { evolutionId, to: 'quoteSent', ...sent });
  return evolutionId;
}

describe('evolutive work', () => {
  it('quoted 3 200,00 € on 10 November starts only once approved, from the 18th on (CAP-5-a)', async () => {
    const office = await createTestOffice();
    const evolutionId = await quoted(office);
    expect(await office.refusal('advanceEvolution', { evolutionId, to: 'running' })).toBe(
      'evolution-move-illegal',
    );
    const approval = { approvedBy: 'Il Sindaco', approvedAt: rome('2026-11-18T12:00') };
    expect(await office.refusal('advanceEvolution', { evolutionId, to: 'approved' })).toBe(
      'evolution-incomplete',
    );
    await office.act('advanceEvolution', { evolutionId, to: 'approved', ...approval });
    await office.act('advanceEvolution', { evolutionId, to: 'running' });
    expect((await evolution(office, evolutionId)).record).toMatchObject({
      state: 'running',
      quoteCents: 320_000,
    });
    await office.act('advanceEvolution', { evolutionId, to: 'accepted' });
    expect(await office.refusal('editEvolution', { evolutionId, changes: { subject: 'Altro' } })).toBe(
      'evolution-settled',
    );
  });

  it('approved from a day to come waits for that day (CAP-5-a)', async () => {
    const office = await createTestOffice();
    const evolutionId = await quoted(office);
    const approval = { approvedBy: 'Il Sindaco', approvedAt: rome('2026-11-23T12:00') };
    await office.act('advanceEvolution', { evolutionId, to: 'approved', ...approval });
    expect(await office.refusal('advanceEvolution', { evolutionId, to: 'running' })).toBe(
      'evolution-not-yet',
    );
    office.clock.moveTo(rome('2026-11-23T08:00'));
    await office.act('advanceEvolution', { evolutionId, to: 'running' });
  });

  it('is not approved before it was quoted', async () => {
    const office = await createTestOffice();
    const evolutionId = await quoted(office);
    const approval = { approvedBy: 'Il Sindaco', approvedAt: rome('2026-11-09T12:00') };
    expect(await office.refusal('advanceEvolution', { evolutionId, to: 'approved', ...approval })).toBe(
      'moment-too-early',
    );
  });

  it('rejected begins again with another project, and a quote of its own', async () => {
    const office = await createTestOffice();
    const evolutionId = await quoted(office);
    expect(await office.refusal('advanceEvolution', { evolutionId, to: 'rejected' })).toBe(
      'evolution-reason-missing',
    );
    await office.act('advanceEvolution', { evolutionId, to: 'rejected', reason: 'Manca il bilancio' });
    const again = { evolutionId, projectReference: 'prot. 200/2026' };
    await office.act('advanceEvolution', { ...again, to: 'designed' });
    expect((await evolution(office, evolutionId)).record).toMatchObject({
      state: 'designed',
      projectReference: 'prot. 200/2026',
      quoteCents: null,
      quoteSentAt: null,
    });
    expect(await office.refusal('advanceEvolution', { evolutionId, to: 'quoteSent' })).toBe(
      'evolution-incomplete',
    );
  });

  it('proposed from a ticket belongs to its body, and is found from it (CAP-5-b)', async () => {
    const office = await createTestOffice();
    const { act, context, bodyId } = office;
    const ticketId = await office.open();
    const proposal = {
      ticketId,
      subject: 'Sostituire il parco stampanti',
      origin: 'improvementProposal',
    } as const;
    const { evolutionId } = (await act('proposeEvolution', proposal)).value;
    const [found] = await context.workspace.find('evolution', { index: 'ticketId', value: ticketId });
    expect(found).toMatchObject({ id: evolutionId, ticketId, bodyId, state: 'requested' });
    expect(await office.refusal('proposeEvolution', { ...proposal, ticketId: null })).toBe(
      'request-body-missing',
    );
  });

  it('is edited without being taken on, and keeps what its steps were taken with (CAP-5-b)', async () => {
    const office = await createTestOffice();
    const evolutionId = await quoted(office);
    await office.act('editEvolution', { evolutionId, changes: { stage: 'executive', quoteCents: 310_000 } });
    expect((await evolution(office, evolutionId)).record).toMatchObject({
      state: 'quoteSent',
      stage: 'executive',
      quoteCents: 310_000,
    });
    const emptied = { evolutionId, changes: { quoteCents: null } };
    expect(await office.refusal('editEvolution', emptied)).toBe('evolution-incomplete');
  });
});
