import type { TicketRow } from '#renderer/store/ticket-query.ts';

/** What a form keeps of a chosen ticket: its id, and the words that it goes on being shown by. */
export function keptTicket({ id, code, subject }: Pick<TicketRow, 'id' | 'code' | 'subject'>): string {
  return `${id} ${code} ${subject}`;
}

/** The id of the ticket that a form kept; `null` while none is chosen. */
export function pickedTicket(kept: string | null): string | null {
  return kept === null || kept === '' ? null : (kept.split(' ')[0] ?? null);
}

/** The words of the ticket that a form kept. */
export function pickedWords(kept: string): string {
  return kept.slice((pickedTicket(kept) ?? '').length + 1);
}
