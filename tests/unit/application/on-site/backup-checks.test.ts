import { describe, expect, it } from 'vitest';
import type { BackupResult } from '#shared/domain/backup-check.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { BackupCheck, Ticket } from '#shared/domain/kinds.ts';
import { createTestOffice, type TestDesk, type TestOffice } from '#tests/unit/application/test-office.ts';

interface Setting {
  readonly office: TestOffice;
  readonly local: RecordId<'backupPlan'>;
  readonly replica: RecordId<'backupPlan'>;
}

const DETAILS = { checker: 'office', evidence: 'direct', startsOn: '2026-11-01' } as const;

async function setting(): Promise<Setting> {
  const office = await createTestOffice();
  const { bodyId } = office;
  const plan = async (name: string, type: 'local' | 'replica') =>
    (await office.act('defineBackupPlan', { ...DETAILS, bodyId, name, type })).value.id;
  return {
    office,
    local: await plan('Backup locale', 'local'),
    replica: await plan('Replica DR', 'replica'),
  };
}

function ticketsAt(desk: TestDesk, { office }: Setting): Promise<readonly Ticket[]> {
  return desk.context.workspace.find('ticket', { index: 'bodyId', value: office.bodyId });
}

async function checksOf({ office, replica }: Setting): Promise<readonly BackupCheck[]> {
  return office.context.workspace.find('backupCheck', { index: 'planId', value: replica });
}

async function notes(desk: TestDesk, ticketId: RecordId<'ticket'>): Promise<readonly (string | null)[]> {
  return (await desk.timeline(ticketId)).flatMap(({ type, text }) => (type === 'comment' ? [text] : []));
}

describe('the daily look at backups', () => {
  it('opens one ticket for a failed replica, however often it is said (P9-5.3-c)', async () => {
    const { office, local, replica } = await setting();
    const day = '2026-11-19';
    const record = (planId: typeof local, result: BackupResult, note?: string) =>
      office.act('recordBackupCheck', { planId, day, result, ...(note !== undefined && { note }) });
    expect((await record(local, 'ok')).value.ticketId).toBeNull();
    const { id, ticketId } = (await record(replica, 'failed')).value;
    expect((await record(replica, 'failed')).changes).toEqual([]);
    expect((await record(replica, 'missing', 'Nessuna e-mail')).value).toEqual({ id, ticketId });
    const [ticket, ...others] = await ticketsAt(office, { office, local, replica });
    expect(others).toEqual([]);
    expect(ticket).toMatchObject({
      id: ticketId,
      subject: 'Replica DR – 19/11/2026',
      requesterName: 'Sistema per conto di Londa',
      team: 'operation',
      priority: 'high',
      reason: 'fault',
    });
    expect(await checksOf({ office, local, replica })).toMatchObject([
      { day, result: 'missing', note: 'Nessuna e-mail', ticketId, checkedById: office.manager },
    ]);
  });

  it('tells a further failure on the ticket that is open, and opens another after it ended (CAP-3.1.12-b)', async () => {
    const { office, replica: planId } = await setting();
    const fails = async (day: string) =>
      (await office.act('recordBackupCheck', { planId, day, result: 'failed' })).value.ticketId;
    const first = await fails('2026-11-16');
    if (first === null) throw new Error('no ticket was opened');
    expect([await fails('2026-11-17'), await fails('2026-11-18')]).toEqual([first, first]);
    expect(await notes(office, first)).toHaveLength(3);
    await office.act('cancelTicket', { ticketId: first, reason: 'Prova' });
    expect(await fails('2026-11-20')).not.toBe(first);
  });

  it('leaves the ticket with a note when a check is corrected to OK, and tells a new failure (P9-5.3-c)', async () => {
    const { office, replica: planId } = await setting();
    const day = '2026-11-19';
    const { id, ticketId } = (await office.act('recordBackupCheck', { planId, day, result: 'failed' })).value;
    if (ticketId === null) throw new Error('no ticket was opened');
    await office.act('editBackupCheck', { id, changes: { result: 'ok', note: 'Riletto' } });
    expect((await office.ticket(ticketId)).record).toMatchObject({ deleted: false, state: 'opened' });
    expect(await notes(office, ticketId)).toEqual([
      'Replica DR: l’esito del 19/11/2026 è fallito.',
      'Replica DR: l’esito del 19/11/2026 è stato corretto in OK.',
    ]);
    await office.act('cancelTicket', { ticketId, reason: 'Falso allarme' });
    const again = await office.act('editBackupCheck', { id, changes: { result: 'missing' } });
    expect(again.value.ticketId).not.toBe(ticketId);
    expect((await office.act('editBackupCheck', { id, changes: { note: 'Riletto' } })).changes).toEqual([]);
  });

  it('is one check and one ticket when two consoles say it apart (X-3)', async () => {
    const there = await setting();
    const { office, replica: planId } = there;
    const other = await office.secondDesk();
    const failed = { planId, day: '2026-11-19', result: 'failed' } as const;
    const here = (await office.act('recordBackupCheck', failed)).value;
    expect((await other.act('recordBackupCheck', failed)).value).toEqual(here);
    await office.meet(other);
    for (const desk of [office, other]) {
      expect(await ticketsAt(desk, there)).toMatchObject([
        { id: here.ticketId, subject: 'Replica DR – 19/11/2026' },
      ]);
      const found = await desk.context.workspace.read('backupCheck', here.id);
      expect(found?.conflicts).toEqual([]);
    }
  });

  it('says that all went well at once, undoes it at once, and leaves what was looked at alone', async () => {
    const { office, local, replica } = await setting();
    await office.act('recordBackupCheck', { planId: replica, result: 'failed' });
    const days = [local, replica].map((planId) => ({ planId, day: '2026-11-20' }));
    const done = await office.act('confirmBackups', { days: [...days, ...days] });
    expect(done.value.ids).toHaveLength(1);
    const results = async () =>
      (await office.context.workspace.list('backupCheck')).map(({ result }) => result).sort();
    expect(await results()).toEqual(['failed', 'ok']);
    await office.act('undoChange', { changes: [...done.changes] });
    expect(await results()).toEqual(['failed']);
    expect((await office.act('confirmBackups', { days })).value.ids).toHaveLength(1);
    expect(await results()).toEqual(['failed', 'ok']);
  });

  it('takes no day that has not come, and none on which the backup did not last', async () => {
    const { office, local: planId } = await setting();
    const refused = (day: string) => office.refusal('recordBackupCheck', { planId, day, result: 'ok' });
    expect(await refused('2026-11-21')).toBe('day-in-future');
    expect(await refused('2026-10-31')).toBe('backup-not-expected');
    await office.act('closeBackupPlan', { id: planId, closedOn: '2026-11-18' });
    expect(await refused('2026-11-18')).toBe('backup-not-expected');
    expect(await office.refusal('closeBackupPlan', { id: planId })).toBe('backup-closed');
    await office.act('recordBackupCheck', { planId, day: '2026-11-17', result: 'ok' });
  });
});

describe('who looks at backups', () => {
  it('is a technician of the office, not a supplier, unless the plan says so (P9-5.3-d, A-34)', async () => {
    const { office, local, replica } = await setting();
    const { bodyId, manager } = office;
    const person = async (familyName: string) =>
      (await office.act('registerPerson', { bodyId, givenName: 'Prova', familyName }, manager)).value
        .personId;
    const [supplier, technician] = [await person('Fornitore'), await person('Tecnico')];
    const grant = (personId: typeof supplier, role: 'externalSupplier' | 'ictTechnician') =>
      office.act('defineOperator', { personId, role, bodyIds: [bodyId], validFrom: '2026-01-01' });
    await office.act('editPerson', { personId: manager, changes: { consoleRole: 'ictManager' } });
    await grant(supplier, 'externalSupplier');
    await grant(technician, 'ictTechnician');
    const ok = { planId: local, result: 'ok' } as const;
    expect(await office.refusal('recordBackupCheck', ok, supplier)).toBe('backup-of-office');
    expect(
      await office.refusal('confirmBackups', { days: [{ planId: local, day: '2026-11-20' }] }, supplier),
    ).toBe('backup-of-office');
    await office.act('recordBackupCheck', ok, technician);
    await office.act('editBackupPlan', { id: replica, changes: { checker: 'supplier', evidence: 'email' } });
    const failed = { planId: replica, result: 'failed' } as const;
    expect((await office.act('recordBackupCheck', failed, supplier)).value.ticketId).not.toBeNull();
  });
});

describe('a backup plan', () => {
  it('has a name of its own within its body, and is not undone away once it was looked at', async () => {
    const { office, local } = await setting();
    const { bodyId } = office;
    const same = { ...DETAILS, bodyId, name: 'backup LOCALE', type: 'remote' } as const;
    expect(await office.refusal('defineBackupPlan', same)).toBe('backup-name-known');
    await office.act('closeBackupPlan', { id: local });
    const again = await office.act('defineBackupPlan', same);
    await office.act('recordBackupCheck', { planId: again.value.id, result: 'ok' });
    expect(await office.refusal('undoChange', { changes: [...again.changes] })).toBe('undo-superseded');
    await office.act('deleteBackupPlan', { id: local });
    await office.act('restoreBackupPlan', { id: local });
  });
});
