import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';
import {
  type TicketSearch,
  ticketSearchSchema,
  tidySearch,
} from '#renderer/features/tickets/ticket-search.ts';

/** The filters and the order of a view, as the address of the screen writes them. */
export function addressOf(search: TicketSearch): string {
  const tidy = tidySearch(search);
  // A kept address has always something to say: `?` is the first visit.
  return defaultStringifySearch(Object.fromEntries(Object.entries(tidy).sort())) || '?';
}

/** What a kept address says: what cannot be read is left out. */
export function searchOf(address: string): TicketSearch {
  return tidySearch(ticketSearchSchema.parse(defaultParseSearch(address)));
}

/** Whether an address shows the same tickets in the same order. */
export function isShown(address: string, search: TicketSearch): boolean {
  return addressOf(searchOf(address)) === addressOf(search);
}
