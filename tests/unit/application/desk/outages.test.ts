import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { minutesToReport, needsReport, unmeasuredProcedures } from '#shared/domain/outage-rules.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { rome } from './moments.ts';

const STARTED = { openedAt: rome('2026-11-18T09:12'), reason: 'platformMalfunction' } as const;

async function outageOf({ context }: TestOffice, id: RecordId<'platformOutage'>) {
  const found = await context.workspace.read('platformOutage', id);
  if (found === undefined) throw new Error('the outage is not here');
  return found.record;
}

async function outage(office: TestOffice, procedures: readonly string[] = []) {
  const ticketId = await office.open(STARTED);
  await office.act('takeCharge', { ticketId });
  const given = { ticketId, platform: 'start', detectedAt: rome('2026-11-18T09:10'), procedures };
  return { ticketId, outageId: (await office.act('recordOutage', given)).value.outageId };
}

describe('an outage of a platform of others', () => {
  it('of START detected at 09:10 and reported at 09:25 to the Region took 15 minutes (P9-5.4-a)', async () => {
    const office = await createTestOffice();
    const { ticketId, outageId } = await outage(office);
    const before = await outageOf(office, outageId);
    expect(before).toMatchObject({ platform: 'START', owner: 'Regione Toscana' });
    expect(needsReport(before)).toBe(true);
    expect(minutesToReport(before)).toBeNull();
    const report = { outageId, ownerContact: 'Assistenza START', reference: 'INC-881' };
    await office.act('reportOutage', { ...report, reportedAt: rome('2026-11-18T09:25') });
    const after = await outageOf(office, outageId);
    expect(minutesToReport(after)).toBe(15);
    expect(needsReport(after)).toBe(false);
    // Nobody repairs it here: the ticket waits for the owner.
    expect((await office.ticket(ticketId)).record.state).toBe('waitingSupplier');
    expect(await office.refusal('reportOutage', { outageId })).toBe('outage-reported');
  });

  it('is never repaired by the office (P9-5.4-a)', async () => {
    const office = await createTestOffice();
    const { ticketId } = await outage(office);
    expect(await office.refusal('moveTicket', { ticketId, to: 'inProgress', plan: 'Riavvio' })).toBe(
      'platform-not-repaired',
    );
  });

  it('is reported even when nobody has taken its ticket', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open(STARTED);
    const { outageId } = (await office.act('recordOutage', { ticketId, platform: 'START' })).value;
    expect((await outageOf(office, outageId)).detectedAt).toBe(STARTED.openedAt);
    await office.act('reportOutage', { outageId });
    expect((await office.ticket(ticketId)).record.state).toBe('opened');
  });

  it('is of a ticket with that reason, once, with an owner to report to', async () => {
    const office = await createTestOffice();
    const ordinary = await office.open();
    expect(await office.refusal('recordOutage', { ticketId: ordinary, platform: 'START' })).toBe(
      'outage-reason-other',
    );
    const { ticketId } = await outage(office);
    expect(await office.refusal('recordOutage', { ticketId, platform: 'START' })).toBe('outage-recorded');
    const other = await office.open(STARTED);
    expect(await office.refusal('recordOutage', { ticketId: other, platform: 'ANPR' })).toBe(
      'platform-owner-missing',
    );
    const named = { ticketId: other, platform: 'ANPR', owner: 'Ministero dell’Interno' };
    const { outageId } = (await office.act('recordOutage', named)).value;
    expect(await outageOf(office, outageId)).toMatchObject({ platform: 'ANPR', owner: named.owner });
  });

  it('ends once, after it began', async () => {
    const office = await createTestOffice();
    const { outageId } = await outage(office);
    expect(await office.refusal('restoreOutage', { outageId, restoredAt: rome('2026-11-18T09:00') })).toBe(
      'moment-too-early',
    );
    await office.act('restoreOutage', { outageId });
    expect(await office.refusal('restoreOutage', { outageId })).toBe('outage-restored');
  });
});

describe('the proceedings that an outage hits', () => {
  it('are warned of while nothing was done for them: one measure of two leaves the second (P9-5.4-b)', async () => {
    const office = await createTestOffice();
    const { outageId } = await outage(office, ['CIG A1', 'CIG B2']);
    const measure = { outageId, procedure: 'CIG A1', measure: 'termsSuspended', day: '2026-11-18' } as const;
    await office.act('takeMeasure', { ...measure, projectOfficer: 'Il RUP' });
    const measures = await office.context.workspace.find('continuityMeasure', {
      index: 'outageId',
      value: outageId,
    });
    expect(measures.map(({ procedure, projectOfficer }) => [procedure, projectOfficer])).toEqual([
      ['CIG A1', 'Il RUP'],
    ]);
    expect(unmeasuredProcedures(await outageOf(office, outageId), measures)).toEqual(['CIG B2']);
  });

  it('are added and taken off, but not once something was done for them', async () => {
    const office = await createTestOffice();
    const { outageId } = await outage(office, ['CIG A1']);
    await office.act('addProcedure', { outageId, procedure: 'CIG B2' });
    await office.act('takeMeasure', { outageId, procedure: 'CIG C3', measure: 'sessionPostponed' });
    expect([...(await outageOf(office, outageId)).procedures].sort()).toEqual(['CIG A1', 'CIG B2', 'CIG C3']);
    expect(await office.refusal('removeProcedure', { outageId, procedure: 'CIG C3' })).toBe(
      'procedure-measured',
    );
    expect(await office.refusal('removeProcedure', { outageId, procedure: 'CIG X' })).toBe(
      'procedure-unknown',
    );
    await office.act('removeProcedure', { outageId, procedure: 'CIG A1' });
    expect([...(await outageOf(office, outageId)).procedures].sort()).toEqual(['CIG B2', 'CIG C3']);
  });

  it('keep their outage from being undone under its measures', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open(STARTED);
    const recorded = await office.act('recordOutage', { ticketId, platform: 'START' });
    const { outageId } = recorded.value;
    await office.act('takeMeasure', { outageId, procedure: 'CIG A1', measure: 'otherMeasure' });
    expect(await office.refusal('undoChange', { changes: recorded.changes })).toBe('undo-superseded');
  });

  it('are kept by two consoles that add one each', async () => {
    const office = await createTestOffice();
    const { outageId } = await outage(office);
    const second = await office.secondDesk();
    await office.act('addProcedure', { outageId, procedure: 'CIG A1' });
    await second.act('addProcedure', { outageId, procedure: 'CIG B2' });
    await office.meet(second);
    expect([...(await outageOf(office, outageId)).procedures].sort()).toEqual(['CIG A1', 'CIG B2']);
  });
});
