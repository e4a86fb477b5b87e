import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { mayReplace } from '#shared/domain/quote-rules.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';
import { rome } from './moments.ts';

const OPTIONS = [
  { choice: 'repair', cents: 18_000, description: 'Scheda madre' },
  { choice: 'replacement', cents: 62_000, description: 'PC nuovo' },
] as const;

const ENDING = {
  solution: 'Consegnato il PC nuovo',
  cause: 'Scheda guasta',
  outcome: 'positive',
} as const;

async function quoted(office: TestOffice): Promise<{
  readonly ticketId: RecordId<'ticket'>;
  readonly quoteId: RecordId<'quote'>;
}> {
  const ticketId = await office.open({ openedAt: rome('2026-11-16T09:00') });
  await office.act('takeCharge', { ticketId });
  const sent = { ticketId, options: OPTIONS, sentAt: rome('2026-11-16T15:00') };
  return { ticketId, quoteId: (await office.act('sendQuote', sent)).value.quoteId };
}

function quotesOf({ context }: TestOffice, ticketId: RecordId<'ticket'>) {
  return context.workspace.find('quote', { index: 'ticketId', value: ticketId });
}

describe('a quote', () => {
  it('for 180,00 € or 620,00 € lets the replacement proceed once the body chose it (CAP-3-b)', async () => {
    const office = await createTestOffice();
    const { ticketId, quoteId } = await quoted(office);
    expect((await office.ticket(ticketId)).record.state).toBe('waitingQuoteApproval');
    expect(mayReplace(await quotesOf(office, ticketId))).toBe(false);
    const decision = { decision: 'replacement', decidedBy: 'Il segretario' } as const;
    await office.act('decideQuote', { quoteId, ...decision, decidedAt: rome('2026-11-18T10:00') });
    const [quote] = await quotesOf(office, ticketId);
    expect(quote).toMatchObject({ ...decision, decidedAt: rome('2026-11-18T10:00') });
    expect(mayReplace(await quotesOf(office, ticketId))).toBe(true);
    expect((await office.ticket(ticketId)).record.state).toBe('inProgress');
    await office.act('closeTicket', { ticketId, ...ENDING });
  });

  it('that is not decided keeps its ticket from being closed as done (CAP-3-b)', async () => {
    const office = await createTestOffice();
    const { ticketId } = await quoted(office);
    expect(await office.refusal('closeTicket', { ticketId, ...ENDING })).toBe('quote-undecided');
    await office.act('closeTicket', { ticketId, ...ENDING, outcome: 'negative' });
  });

  it('is decided once, among what it offers, not before it was sent', async () => {
    const office = await createTestOffice();
    const { quoteId } = await quoted(office);
    const decided = { quoteId, decidedBy: 'Il segretario' };
    expect(await office.refusal('decideQuote', { ...decided, decision: 'work' })).toBe(
      'quote-choice-foreign',
    );
    const early = { ...decided, decision: 'repair', decidedAt: rome('2026-11-16T14:00') } as const;
    expect(await office.refusal('decideQuote', early)).toBe('moment-too-early');
    await office.act('decideQuote', { ...decided, decision: 'rejected' });
    expect(await office.refusal('decideQuote', { ...decided, decision: 'repair' })).toBe('quote-decided');
  });

  it('keeps its ticket waiting while another one is not decided', async () => {
    const office = await createTestOffice();
    const { ticketId, quoteId } = await quoted(office);
    const other = (await office.act('sendQuote', { ticketId, options: OPTIONS })).value;
    await office.act('decideQuote', { quoteId, decision: 'rejected', decidedBy: 'Il segretario' });
    expect((await office.ticket(ticketId)).record.state).toBe('waitingQuoteApproval');
    await office.act('decideQuote', {
      quoteId: other.quoteId,
      decision: 'repair',
      decidedBy: 'Il segretario',
    });
    expect((await office.ticket(ticketId)).record.state).toBe('inProgress');
  });

  it('is sent for a ticket that was taken in charge, and undone with its wait', async () => {
    const office = await createTestOffice();
    const untaken = await office.open();
    expect(await office.refusal('sendQuote', { ticketId: untaken, options: OPTIONS })).toBe(
      'ticket-not-taken',
    );
    await office.act('takeCharge', { ticketId: untaken });
    const { changes } = await office.act('sendQuote', { ticketId: untaken, options: OPTIONS });
    await office.act('undoChange', { changes });
    expect((await office.ticket(untaken)).record.state).toBe('takenInCharge');
    expect(await quotesOf(office, untaken)).toEqual([]);
  });
});

describe('a consultation with the director', () => {
  it('comes before extraordinary work is begun (P9-5.2-c)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open({ extraordinaryWork: true, plan: 'Sostituire gli armadi' });
    await act('takeCharge', { ticketId });
    expect(await refusal('moveTicket', { ticketId, to: 'inProgress' })).toBe('consultation-missing');
    const told = { ticketId, participants: 'Direttore SUA', decision: 'Si procede per lotti' };
    expect(await refusal('recordConsultation', { ...told, day: '2026-11-21' })).toBe('moment-in-future');
    await act('recordConsultation', { ...told, day: '2026-11-19' });
    await act('moveTicket', { ticketId, to: 'inProgress' });
    expect((await ticket(ticketId)).record.state).toBe('inProgress');
  });
});
