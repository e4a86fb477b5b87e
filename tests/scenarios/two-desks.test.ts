import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { type Desk, meet, openOffice } from './office.ts';

const aPrinter = (bodyId: RecordId<'body'>) =>
  ({
    bodyId,
    subject: 'La stampante non stampa',
    requesterName: 'Sportello anagrafe',
    requesterContact: 'interno 221',
    channel: 'phone',
    reason: 'fault',
    priority: 'medium',
  }) as const;

async function sums(desk: Desk): Promise<unknown> {
  return [...(await desk.store.checksums())].toSorted((a, b) => a.scope.localeCompare(b.scope));
}

describe('two desks that work apart', () => {
  it('each see what the other opened once they meet, under codes that differ [X-1, X-2]', async () => {
    const { bodyId, first, second } = await openOffice();
    const here = await first.act('openTicket', aPrinter(bodyId));
    const there = await second.act('openTicket', aPrinter(bodyId));

    await meet(first, second);

    expect((await first.ticket(there.ticketId)).record.draftCode).toBe(there.draftCode);
    expect((await second.ticket(here.ticketId)).record.draftCode).toBe(here.draftCode);
    expect(here.draftCode).not.toBe(there.draftCode);
    expect(await sums(first)).toEqual(await sums(second));
  });

  it('keep both of two changes to different fields of one ticket [X-3]', async () => {
    const { bodyId, first, second } = await openOffice();
    const { ticketId } = await first.act('openTicket', aPrinter(bodyId));
    await meet(first, second);

    await first.act('editTicket', {
      ticketId,
      changes: { subject: 'La stampante al primo piano non stampa' },
    });
    await second.act('editTicket', { ticketId, changes: { team: 'helpDesk' } });
    await meet(first, second);

    for (const desk of [first, second]) {
      const { record, conflicts } = await desk.ticket(ticketId);
      expect(record).toMatchObject({ subject: 'La stampante al primo piano non stampa', team: 'helpDesk' });
      expect(conflicts).toEqual([]);
    }
  });

  it('show both of two changes to one field, and settle them once for both [X-3]', async () => {
    const { bodyId, first, second } = await openOffice();
    const { ticketId } = await first.act('openTicket', aPrinter(bodyId));
    await meet(first, second);

    await first.act('editTicket', { ticketId, changes: { subject: 'Toner esaurito' } });
    await second.act('editTicket', { ticketId, changes: { subject: 'Carta inceppata' } });
    await meet(first, second);
    const [conflict] = (await second.ticket(ticketId)).conflicts;
    await first.act('resolveConflict', {
      kind: 'ticket',
      id: ticketId,
      field: 'subject',
      value: 'Carta inceppata',
    });
    await meet(first, second);

    expect(conflict?.values.map(({ value }) => value).toSorted()).toEqual([
      'Carta inceppata',
      'Toner esaurito',
    ]);
    for (const desk of [first, second]) {
      const { record, conflicts } = await desk.ticket(ticketId);
      expect(record.subject).toBe('Carta inceppata');
      expect(conflicts).toEqual([]);
    }
    expect(await sums(first)).toEqual(await sums(second));
  });

  it('keep a comment written on a ticket that the other desk closed meanwhile [CAP-3.1.2-a]', async () => {
    const { bodyId, first, second } = await openOffice();
    const { ticketId } = await first.act('openTicket', aPrinter(bodyId));
    await first.act('takeCharge', { ticketId });
    await meet(first, second);

    await first.act('closeTicket', {
      ticketId,
      cause: 'Cavo staccato',
      solution: 'Cavo ricollegato',
      outcome: 'positive',
    });
    await second.act('commentTicket', { ticketId, text: 'Ha richiamato lo sportello' });
    await meet(first, second);

    for (const desk of [first, second]) {
      const entries = await desk.workspace.find('ticketEntry', { index: 'ticketId', value: ticketId });
      expect((await desk.ticket(ticketId)).record.state).toBe('closed');
      expect(entries.map(({ text }) => text)).toContain('Ha richiamato lo sportello');
    }
  });
});
