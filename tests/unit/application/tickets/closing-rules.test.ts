import { describe, expect, it } from 'vitest';
import { execute } from '#shared/application/execute.ts';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import { italian } from '#shared/text/italian.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import { createTestOffice, statesReached } from '#tests/unit/application/test-office.ts';
import { createConfiguredOffice } from './configured-office.ts';

const ENDING = { solution: 'Sostituito il rullo', cause: 'Rullo consumato', outcome: 'positive' } as const;

function frozen(timeline: readonly TicketEntry[]): TicketEntry['figures'] {
  return timeline.findLast(({ type }) => type === 'freeze')?.figures ?? null;
}

describe('closing a ticket', () => {
  it('freezes its figures with the versions of the rules (X-6, CAP-3.1.2-d)', async () => {
    const { act, bodyId, clock, open, context, timeline } = await createConfiguredOffice();
    const ticketId = await open({ priority: 'high' });
    clock.moveTo(rome('2026-11-23T10:30'));
    await act('takeCharge', { ticketId });
    await act('moveTicket', { ticketId, to: 'waitingSupplier', reason: 'Pezzo ordinato' });
    clock.moveTo(rome('2026-11-24T10:30'));
    await act('closeTicket', { ticketId, ...ENDING });
    const [calendar] = await context.workspace.list('calendar');
    const [level] = await context.workspace.list('serviceLevel');
    expect(frozen(await timeline(ticketId))).toEqual({
      verdict: 'met',
      due: rome('2026-11-23T16:00'),
      allowedMinutes: 480,
      elapsedMinutes: 240,
      firstInterventionMinutes: 720,
      grossResolutionMinutes: 720,
      netResolutionMinutes: 240,
      priority: 'high',
      bodyId,
      calendarId: calendar?.id,
      serviceLevelId: level?.id,
    });
  });

  it('tells the same figures whatever is configured later (X-6, X-8)', async () => {
    const { act, clock, context, open, timeline } = await createConfiguredOffice();
    const ticketId = await open({ priority: 'high' });
    clock.moveTo(rome('2026-11-23T10:30'));
    await act('takeCharge', { ticketId });
    await act('closeTicket', { ticketId, ...ENDING });
    const before = frozen(await timeline(ticketId));
    const [calendar] = await context.workspace.list('calendar');
    if (calendar === undefined) throw new Error('there is no calendar');
    const slots = [{ weekday: 1, from: '06:00', to: '20:00' }];
    await act('editCalendar', { id: calendar.id, changes: { slots } });
    expect(frozen(await timeline(ticketId))).toEqual(before);
  });

  it('freezes nothing that would be a guess where nothing is configured (A-2)', async () => {
    const { act, clock, open, timeline } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    clock.moveTo(rome('2026-11-20T17:00'));
    await act('closeTicket', { ticketId, ...ENDING });
    expect(frozen(await timeline(ticketId))).toMatchObject({
      verdict: 'unconfigured',
      due: null,
      netResolutionMinutes: null,
      calendarId: null,
    });
    clock.moveTo(rome('2027-11-20T17:00'));
    await act('reopenTicket', { ticketId, reason: 'Di nuovo' });
  });

  it('takes how it was solved from the last work, unless it is said (REG-2-b)', async () => {
    const { act, open, ticket } = await createTestOffice();
    const [told, said] = [await open(), await open()];
    for (const ticketId of [told, said]) {
      await act('takeCharge', { ticketId });
      await act('recordWork', { ticketId, minutes: 10, solutionMode: 'phone' });
      await act('recordWork', { ticketId, minutes: 20, solutionMode: 'remoteAssistance' });
    }
    await act('resolveTicket', { ticketId: told, ...ENDING });
    await act('resolveTicket', { ticketId: said, ...ENDING, solutionMode: 'onSite' });
    expect((await ticket(told)).record.solutionMode).toBe('remoteAssistance');
    expect((await ticket(said)).record.solutionMode).toBe('onSite');
  });
});

describe('extraordinary work', () => {
  it('is not done before it was discussed (P9-5.2-c)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open({ extraordinaryWork: true });
    await act('takeCharge', { ticketId });
    const start = { ticketId, to: 'inProgress', plan: 'Acquisto di 4 PC' } as const;
    expect(await refusal('moveTicket', start)).toBe('consultation-missing');
    expect(await refusal('resolveTicket', { ticketId, ...ENDING })).toBe('consultation-missing');
    const discussion = { day: '2026-11-12', participants: 'DIR SUA', decision: 'Concordato' };
    await act('recordConsultation', { ticketId, ...discussion });
    await act('moveTicket', start);
    expect((await ticket(ticketId)).record.state).toBe('inProgress');
  });

  it('is another thing than an extraordinary problem (A-38)', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open({ extraordinaryProblem: true });
    await act('takeCharge', { ticketId });
    await act('moveTicket', { ticketId, to: 'inProgress', plan: 'Sostituire lo switch' });
    expect((await ticket(ticketId)).record).toMatchObject({
      extraordinaryProblem: true,
      extraordinaryWork: null,
    });
  });
});

describe('a platform of others', () => {
  it('is never worked on here: its ticket waits for the owner (P9-5.4-a)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open({ reason: 'platformMalfunction' });
    await act('takeCharge', { ticketId });
    const start = { ticketId, to: 'inProgress', plan: 'Si riavvia' } as const;
    expect(await refusal('moveTicket', start)).toBe('platform-not-repaired');
    await act('moveTicket', { ticketId, to: 'waitingSupplier', reason: 'Segnalato alla Regione' });
    expect(await refusal('moveTicket', start)).toBe('platform-not-repaired');
    await act('closeTicket', { ticketId, ...ENDING });
    expect((await ticket(ticketId)).record.state).toBe('closed');
  });

  it('is not what a ticket in progress turns out to be, before it stops being worked on (P9-5.4-a)', async () => {
    const { act, open, refusal } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    await act('moveTicket', { ticketId, to: 'inProgress', plan: 'Si prova' });
    const edit = { ticketId, changes: { reason: 'platformMalfunction' } } as const;
    expect(await refusal('editTicket', edit)).toBe('platform-not-repaired');
    await act('moveTicket', { ticketId, to: 'waitingSupplier', reason: 'È la piattaforma' });
    await act('editTicket', edit);
  });
});

describe('waiting for the approval of a quote', () => {
  it('takes a quote that was sent (CAP-3-b)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    const wait = { ticketId, to: 'waitingQuoteApproval', reason: 'Si attende la determina' } as const;
    expect(await refusal('moveTicket', wait)).toBe('quote-missing');
    const options = [{ choice: 'repair', cents: 18_000, description: 'Riparazione' }] as const;
    await act('sendQuote', { ticketId, options: [...options] });
    expect((await ticket(ticketId)).record.state).toBe('waitingQuoteApproval');
    await act('moveTicket', { ticketId, to: 'inProgress', plan: 'Intanto si prova' });
    await act('moveTicket', wait);
  });
});

describe('reopening a ticket', () => {
  async function resolvedOn(wallTime: string) {
    const office = await createConfiguredOffice();
    office.clock.moveTo(rome('2026-11-20T16:00'));
    const ticketId = await office.open({ openedAt: rome(wallTime), solved: ENDING });
    return { ...office, ticketId };
  }

  it('is free for the same problem until the tenth working day (CAP-3.1.6-c)', async () => {
    const { act, clock, ticketId, ticket } = await resolvedOn('2026-11-13T11:00');
    clock.moveTo(rome('2026-11-27T17:30'));
    await act('reopenTicket', { ticketId, reason: 'Si è ripresentato', sameProblem: true });
    expect((await ticket(ticketId)).record).toMatchObject({ state: 'reopened', chargeable: null });
  });

  it('is refused from the eleventh, with the last day and the ticket to follow (CAP-3.1.6-c)', async () => {
    const { clock, ticketId, refusalData } = withData(await resolvedOn('2026-11-13T11:00'));
    clock.moveTo(rome('2026-11-30T09:00'));
    const args = { ticketId, reason: 'Si è ripresentato' };
    expect(await refusalData('reopenTicket', args)).toMatchObject({
      code: 'warranty-over',
      data: { ticketId, lastDay: '2026-11-27' },
    });
  });

  it('is not for a different problem, even inside the warranty (CAP-3.1.6-c)', async () => {
    const { ticketId, refusalData } = withData(await resolvedOn('2026-11-13T11:00'));
    const args = { ticketId, reason: 'Ora non scansiona', sameProblem: false };
    expect(await refusalData('reopenTicket', args)).toMatchObject({
      code: 'other-problem',
      data: { lastDay: '2026-11-27' },
    });
  });
});

function withData<Office extends Awaited<ReturnType<typeof createConfiguredOffice>>>(office: Office) {
  const { context, manager } = office;
  return {
    ...office,
    refusalData: async (...[name, args]: Parameters<Office['refusal']>) => {
      const result = await execute(context, name, manager, args);
      return result.ok ? null : result.refusal;
    },
  };
}

describe('a matter that is not the office’s', () => {
  it('is closed with its text, through every step at one instant (REG-3.c3-a)', async () => {
    const { act, open, ticket, timeline } = await createTestOffice();
    const ticketId = await open({ subject: 'Toner finito' });
    const text = italian.outsideMatters.closing.consumables;
    await act('closeAsOutside', { ticketId, matter: 'consumables', text });
    expect((await ticket(ticketId)).record).toMatchObject({
      state: 'closed',
      outsideMatter: 'consumables',
      solution: text,
      outcome: 'negative',
      cause: null,
      firstInterventionAt: null,
    });
    const entries = await timeline(ticketId);
    expect(statesReached(entries)).toEqual(['opened', 'takenInCharge', 'resolved', 'closed']);
    expect(entries.at(-1)?.type).toBe('freeze');
  });

  it('is the office’s again with a planned project, for personal devices alone (REG-3.c3-a)', async () => {
    const { act, open, refusal } = await createTestOffice();
    const ticketId = await open({ subject: 'Tablet per il cantiere', projectReference: 'P-04' });
    const closing = { ticketId, text: 'Non di competenza' } as const;
    expect(await refusal('closeAsOutside', { ...closing, matter: 'personalDevices' })).toBe(
      'matter-in-competence',
    );
    await act('closeAsOutside', { ...closing, matter: 'telephony' });
  });
});
