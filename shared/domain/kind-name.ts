/** The kinds of record that this version knows. `kinds.ts` declares each of them. */
export type Kind = 'body' | 'seat' | 'person' | 'ticket' | 'ticketEntry';
