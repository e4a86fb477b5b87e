import type { RecordId } from '#shared/domain/identity.ts';
import type { StorageFailure } from '#shared/domain/storage-error.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import type {
  TakeShares,
  TicketQuery,
  TicketRow,
  TicketSight,
  TicketSuggestions,
  TicketView,
  TimeSpan,
} from './ticket-query.ts';

/** Whether the index can answer: while it is being built, `total` is `null` until it is known. */
export type TicketListStatus =
  | { readonly phase: 'building'; readonly done: number; readonly total: number | null }
  | { readonly phase: 'ready' }
  /** The archive could not be read: answers may lack what happened since. */
  | { readonly phase: 'failed'; readonly failure: StorageFailure };

/**
 * The ticket list as the window sees it. Everything but {@link TicketList.firstTickets} is answered by the index, off
 * the window's thread; questions asked while it is being built are answered from what it has so far.
 */
export interface TicketList {
  /**
   * The newest tickets in one of those states (in any, where there are none), from one indexed page of the archive,
   * without waiting for the index: the first paint.
   */
  firstTickets(states: readonly TicketState[]): Promise<readonly TicketRow[]>;
  query(query: TicketQuery): Promise<TicketView>;
  /** Rows `from` (included) to `to` (excluded) of an answer; none when the answer was forgotten: ask again. */
  rows(viewId: number, from: number, to: number): Promise<readonly TicketRow[]>;
  /** Where a ticket stands in an answer; `null` when it is not there. */
  position(viewId: number, ticketId: RecordId<'ticket'>): Promise<number | null>;
  /**
   * The first tickets by number or words: that of the very number, those still to be settled, the newest.
   *
   * @see CAP-3.1.2-f
   */
  suggestions(text: string, limit: number, sight?: TicketSight): Promise<TicketSuggestions>;
  /** The shares of the tickets opened in a stretch of time that were taken in charge within theirs. @see CAP-7-c */
  shares(span: TimeSpan): Promise<TakeShares>;
  status(): TicketListStatus;
  /** Hears of changes of the index (an answer may be out of date) and of its status. Gives the act that stops hearing. */
  onChanged(listener: () => void): () => void;
}
