import { describe, expect, it } from 'vitest';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';

type Sign = ArgumentsOf<'openAutomaticTicket'>;

function failure({ bodyId }: TestOffice, at: string, others: Partial<Sign> = {}): Sign {
  return {
    bodyId,
    source: 'backup',
    key: 'P2',
    subject: 'Backup non riuscito: piano P2',
    sign: `Messaggio del backup non ricevuto (${at})`,
    onBehalfOf: 'Sistema per conto di Londa',
    at: rome(at),
    ...others,
  };
}

async function told(office: TestOffice, ticketId: Parameters<TestOffice['timeline']>[0]): Promise<number> {
  return (await office.timeline(ticketId)).filter(({ type }) => type === 'comment').length;
}

describe('a ticket that opens by itself', () => {
  it('is one for the failures of Monday, Tuesday and Wednesday, with three notes (A-20, CAP-3.1.12-b)', async () => {
    const office = await createTestOffice();
    const sign = (at: string) => office.act('openAutomaticTicket', failure(office, at));
    const monday = (await sign('2026-11-16T06:00')).value;
    const others = [(await sign('2026-11-17T06:00')).value, (await sign('2026-11-18T06:00')).value];
    expect(monday.isNew).toBe(true);
    expect(others).toEqual([
      { ticketId: monday.ticketId, isNew: false },
      { ticketId: monday.ticketId, isNew: false },
    ]);
    expect(await told(office, monday.ticketId)).toBe(3);
    expect((await office.ticket(monday.ticketId)).record).toMatchObject({
      team: 'operation',
      priority: 'high',
      requesterName: 'Sistema per conto di Londa',
    });
    await office.act('takeCharge', { ticketId: monday.ticketId });
    await office.act('closeTicket', {
      ticketId: monday.ticketId,
      solution: 'Ripianificato',
      cause: 'Disco',
      outcome: 'positive',
    });
    const friday = (await sign('2026-11-20T06:00')).value;
    expect(friday.isNew).toBe(true);
    expect(friday.ticketId).not.toBe(monday.ticketId);
  });

  it('is one after two desks that saw the same failure met (X-3)', async () => {
    const office = await createTestOffice();
    const other = await office.secondDesk();
    const sign = failure(office, '2026-11-20T06:00');
    const here = (await office.act('openAutomaticTicket', sign)).value;
    const there = (await other.act('openAutomaticTicket', sign)).value;
    expect(there).toEqual(here);
    await office.meet(other);
    for (const desk of [office, other]) {
      const tickets = await desk.context.workspace.find('ticket', { index: 'bodyId', value: office.bodyId });
      expect(tickets.map(({ id }) => id)).toEqual([here.ticketId]);
      expect((await desk.ticket(here.ticketId)).conflicts).toEqual([]);
    }
  });

  it('takes the same sign once, and another plan or a later failure of a settled day apart', async () => {
    const office = await createTestOffice();
    const sign = failure(office, '2026-11-20T06:00');
    const { ticketId } = (await office.act('openAutomaticTicket', sign)).value;
    expect((await office.act('openAutomaticTicket', sign)).changes).toEqual([]);
    const otherPlan = (await office.act('openAutomaticTicket', { ...sign, key: 'P3' })).value;
    expect(otherPlan.isNew).toBe(true);
    await office.act('cancelTicket', { ticketId, reason: 'Prova' });
    expect((await office.act('openAutomaticTicket', sign)).changes).toEqual([]);
    const later = (await office.act('openAutomaticTicket', failure(office, '2026-11-20T14:00'))).value;
    expect(later.isNew).toBe(true);
    expect(later.ticketId).not.toBe(ticketId);
  });

  it('opens for a server unless the body’s terms say no, for a backup always (A-20)', async () => {
    const office = await createTestOffice();
    const server = failure(office, '2026-11-20T06:00', { source: 'server', key: 'SRV-01' });
    expect((await office.act('openAutomaticTicket', server)).value.isNew).toBe(true);
    const terms = { bodyId: office.bodyId, validFrom: '2026-01-01', monitoringOpensTickets: false };
    await office.act('defineBodyTerms', terms);
    const refused = failure(office, '2026-11-20T07:00', { source: 'server', key: 'SRV-02' });
    expect(await office.refusal('openAutomaticTicket', refused)).toBe('monitoring-opens-nothing');
    const backup = failure(office, '2026-11-20T07:00');
    expect((await office.act('openAutomaticTicket', backup)).value.isNew).toBe(true);
  });
});
