import type { Ticket } from '#shared/domain/kinds.ts';
import { compareByOpening } from './ticket-selection.ts';
import type { Cell } from './workbook-plan.ts';

type TicketSource = Iterable<Ticket> | AsyncIterable<Ticket>;

/**
 * The selected tickets in the register's order, one at a time: only those opened at the same moment are held together.
 *
 * @throws Error when the source is not in order of opening: the register would be out of order without a word.
 */
export async function* inOrderOfOpening(
  tickets: TicketSource,
  selected: (ticket: Ticket) => boolean,
): AsyncGenerator<Ticket> {
  let together: Ticket[] = [];
  for await (const ticket of tickets) {
    if (!selected(ticket)) continue;
    const moment = together[0]?.openedAt ?? ticket.openedAt;
    if (ticket.openedAt < moment) throw new Error('the tickets of a register come in order of opening');
    if (ticket.openedAt > moment) {
      yield* together.sort(compareByOpening);
      together = [];
    }
    together.push(ticket);
  }
  yield* together.sort(compareByOpening);
}

/** A row for each ticket, counting it as its row is made: the totals are those of the rows written. */
export async function* registerRows(
  tickets: AsyncIterable<Ticket>,
  count: (ticket: Ticket) => void,
  row: (ticket: Ticket) => readonly Cell[],
): AsyncGenerator<readonly Cell[]> {
  for await (const ticket of tickets) {
    count(ticket);
    yield row(ticket);
  }
}
