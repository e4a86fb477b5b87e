import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { TicketsById } from '#renderer/store/use-tickets.ts';
import type { Tone } from '#renderer/ui/chip.tsx';

/** A word with a meaning. */
export interface RowChip {
  readonly word: string;
  readonly tone: Tone;
}

/** A ticket that a row leads to. */
export interface RowTicket {
  readonly id: RecordId<'ticket'>;
  readonly code: string;
}

/** What stands in a column: words, a word with a meaning, or the ticket that it leads to. */
export type Cell = string | RowChip | RowTicket;

/** A line of what is followed. */
export interface FollowedRow {
  readonly id: string;
  readonly name: string;
  /** One for each column after the name. */
  readonly cells: readonly Cell[];
  /** The body that it is about; `null` for what is of all. */
  readonly bodyId: string | null;
  /** It still waits for somebody. */
  readonly isStanding: boolean;
}

/** What rows are made with. */
export interface RowTools {
  readonly text: Catalogue;
  readonly formats: Formats;
  /** The present day, `aaaa-mm-gg`. */
  readonly today: string;
  readonly nameOf: (id: string) => string | undefined;
  readonly tickets: TicketsById;
}

export function isTicketCell(cell: Cell): cell is RowTicket {
  return typeof cell === 'object' && 'code' in cell;
}

/** The words of a cell, as they are looked for. */
function cellWords(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return isTicketCell(cell) ? cell.code : cell.word;
}

/** The column of the ticket that something came from: empty when it came from none. */
export function ticketCell(ticketId: Ticket['id'] | null, { tickets, text }: RowTools): Cell {
  if (ticketId === null) return '';
  const ticket = tickets.get(ticketId);
  return ticket === undefined ? text.followed.unknownTicket : { id: ticketId, code: ticketCode(ticket) };
}

/** The rows to be shown: those that wait, unless all are wanted, of a body if one is chosen, with every word typed. */
export function chosenRows(
  rows: readonly FollowedRow[],
  wanted: { readonly typed: string; readonly bodyId: string | null; readonly showsSettled: boolean },
): readonly FollowedRow[] {
  const words = searchWords(wanted.typed);
  return rows.filter(
    (row) =>
      (wanted.showsSettled || row.isStanding) &&
      (wanted.bodyId === null || row.bodyId === null || row.bodyId === wanted.bodyId) &&
      containsWords(foldForSearch([row.name, ...row.cells.map(cellWords)].join(' ')), words),
  );
}
