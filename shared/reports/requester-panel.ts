import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { compareByOpening } from './ticket-selection.ts';

/** Whose panel it is: a body’s, or that of a person who asked. */
export type PanelSubject =
  | { readonly kind: 'body'; readonly id: RecordId<'body'> }
  | { readonly kind: 'person'; readonly id: RecordId<'person'> };

/** What a panel looks at in a ticket. */
export type PanelTicket = Pick<
  Ticket,
  | 'id'
  | 'deleted'
  | 'bodyId'
  | 'requesterId'
  | 'number'
  | 'draftCode'
  | 'openedAt'
  | 'subject'
  | 'state'
  | 'operatorId'
>;

/** The requests of a body or of a person, newest first. @see CAP-3.1.2-g */
export interface RequesterPanel<Listed extends PanelTicket = PanelTicket> {
  /** *In gestione*: those on which the office has something left to do. */
  readonly inHand: readonly Listed[];
  /** *Storico*: solved, closed or cancelled. */
  readonly past: readonly Listed[];
}

/**
 * The panel of a subject: of whatever tickets it is given, those of others are never in it.
 *
 * @see CAP-3.1.2-g, CAP-3.1.2-f
 */
export function requesterPanel<Listed extends PanelTicket>(
  tickets: Iterable<Listed>,
  subject: PanelSubject,
): RequesterPanel<Listed> {
  const own = [...tickets]
    .filter((ticket) => !ticket.deleted && isOf(ticket, subject))
    .sort((one, other) => compareByOpening(other, one));
  return {
    inHand: own.filter(({ state }) => !isSettled(state)),
    past: own.filter(({ state }) => isSettled(state)),
  };
}

/** The lines of a timeline that whoever asked may read, earliest first: internal ones never. @see CAP-3.1.2-g */
export function publicLines(entries: Iterable<TicketEntry>): readonly TicketEntry[] {
  return [...entries]
    .filter(({ visibility, deleted }) => visibility === 'public' && !deleted)
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

function isOf({ bodyId, requesterId }: PanelTicket, subject: PanelSubject): boolean {
  return subject.kind === 'body' ? bodyId === subject.id : requesterId === subject.id;
}
