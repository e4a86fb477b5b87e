import type { Change, Mutation } from '#shared/domain/change.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { NumberRequest, SeriesNumbering } from '#shared/domain/numbering.ts';
import { yearOf } from '#shared/domain/rome-time.ts';
import { readTicketNumber, ticketNumber } from '#shared/domain/ticket-code.ts';
import type { DecidedAct, UseCaseContext } from '#shared/application/use-case.ts';
import { numberTicket } from './number-ticket.ts';
import { renumberTicket } from './renumber-ticket.ts';

/** What a ticket's number looks like: other records of the office have numbers too. */
const TICKET_NUMBER = /^\d{4}\/\d+$/;

/**
 * The numbers of tickets: one series a year, the year in which the ticket was opened in Italy.
 *
 * @see CAP-3.4.2.1-a, X-2
 */
export function createTicketNumbering(context: UseCaseContext): SeriesNumbering {
  const { workspace } = context;
  return {
    kinds: ['ticket'],
    owns: (series) => /^\d{4}$/.test(series),
    async requestsIn(change) {
      const found = await Promise.all(change.mutations.map((one) => requestOf(context, change, one)));
      return found.filter((request) => request !== undefined);
    },
    async numberOf({ record }) {
      const ticket = (await workspace.read('ticket', ticketId(record)))?.record;
      if (ticket === undefined) return 'absent';
      if (ticket.number !== null) return readTicketNumber(ticket.number).n;
      return ticket.deleted ? 'withdrawn' : 'none';
    },
    assign: (request, n) => assign(context, request, n),
    async holders(series, n) {
      const value = ticketNumber(Number(series), n);
      return (await workspace.find('ticket', { index: 'number', value })).map(({ id }) => id);
    },
    numberIn({ number }) {
      if (typeof number !== 'string' || !TICKET_NUMBER.test(number)) return undefined;
      const { year, n } = readTicketNumber(number);
      return { series: year, n };
    },
    async creationOf(record) {
      const ticket = await workspace.read('ticket', ticketId(record));
      // Nobody edits a provisional code: who wrote it made the ticket.
      const [creation] = ticket?.versions.registers['draftCode'] ?? [];
      if (ticket === undefined || creation === undefined) return undefined;
      const change = await workspace.change({ ...creation, scope: ticket.record.scope });
      if (change === undefined) return undefined;
      return { ...requestFor(ticket.record, change.actor), creator: creation.replica };
    },
  };
}

function ticketId(record: string): RecordId<'ticket'> {
  return record as RecordId<'ticket'>;
}

function requestFor(ticket: Pick<Ticket, 'scope' | 'id' | 'openedAt'>, actor: ActorId): NumberRequest {
  return { scope: ticket.scope, record: ticket.id, actor, series: seriesOf(ticket.openedAt) };
}

function seriesOf(openedAt: Instant): string {
  return String(yearOf(openedAt)).padStart(4, '0');
}

/** A ticket asks for a number when it is opened, and when it comes back after it was deleted without one. */
async function requestOf(
  { workspace }: UseCaseContext,
  { scope, actor }: Change,
  mutation: Mutation,
): Promise<NumberRequest | undefined> {
  if (mutation.op === 'create' && mutation.kind === 'ticket') {
    const openedAt = mutation.fields['openedAt'] as Instant;
    return { scope, record: mutation.id, actor, series: seriesOf(openedAt) };
  }
  if (mutation.op !== 'delete' || mutation.kind !== 'ticket' || mutation.deleted) return undefined;
  const ticket = await workspace.read('ticket', ticketId(mutation.id));
  return ticket === undefined ? undefined : requestFor(ticket.record, actor);
}

/**
 * The number is written in the name of whoever opened the ticket, even if that person has left since: what was claimed
 * must not stay unwritten.
 */
async function assign(context: UseCaseContext, request: NumberRequest, n: number): Promise<void> {
  const { actor, series, former } = request;
  const named = { ticketId: ticketId(request.record), number: ticketNumber(Number(series), n) };
  await context.workspace.exclusively(async () => {
    if (former === undefined) {
      const decided = await numberTicket.run(context, actor, named);
      if (decided.ok) await write(context, numberTicket.name, actor, decided.value.acts);
      else if (decided.refusal.code !== 'ticket-numbered') throw new Error(decided.refusal.code);
      return;
    }
    const given = { ...named, former: ticketNumber(Number(series), former) };
    const decided = await renumberTicket.run(context, actor, given);
    if (!decided.ok) throw new Error(decided.refusal.code);
    await write(context, renumberTicket.name, actor, decided.value.acts);
  });
}

async function write(
  { workspace }: UseCaseContext,
  command: string,
  actor: ActorId,
  acts: readonly DecidedAct[],
): Promise<void> {
  for (const { mutations } of acts) await workspace.commit({ command, actor, mutations });
}
