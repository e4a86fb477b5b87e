import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { phonesIn } from '#shared/domain/phone-digits.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';

/** A ticket as the index takes it in. */
export interface IndexedTicket {
  readonly ticket: Ticket;
  /** When somebody last wrote in it. */
  readonly updatedAt: Instant;
  /** Concurrent values wait to be looked at. */
  readonly contested: boolean;
}

/**
 * The words of the ticket itself, folded, and the digits of the telephones in them. The names of its body, requester,
 * operator and device are searched in the dictionaries: a name that changes does not touch the tickets that bear it.
 */
export function ownText(ticket: Ticket): string {
  const { number, draftCode, formerNumbers, subject, tags, description, deviceName, requesterContact } =
    ticket;
  const codes = [number ?? '', draftCode, ...formerNumbers];
  const prose = [subject, tags.join(' '), deviceName ?? '', requesterContact ?? '', description ?? ''].join(
    ' ',
  );
  return [foldForSearch([...codes, prose].join(' ')), ...phonesIn(prose)].join(' ');
}

/** A text that sorts codes as people count them: numbers first, provisional ones by console and then by count. */
export function sortableCode(code: string): string {
  const count = /-(\d+)$/.exec(code)?.[1];
  return count === undefined ? code : `${code.slice(0, -count.length)}${count.padStart(9, '0')}`;
}
