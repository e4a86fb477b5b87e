/** The kinds of record that this version knows. `kinds.ts` declares each of them. */
export type Kind =
  | 'body'
  | 'seat'
  | 'person'
  | 'asset'
  | 'calendar'
  | 'closure'
  | 'serviceLevel'
  | 'bodyTerms'
  | 'textTemplate'
  | 'savedView'
  | 'ticket'
  | 'ticketEntry'
  | 'contact'
  | 'remoteSession'
  | 'escalation'
  | 'quote'
  | 'consultation'
  | 'plannedTask'
  | 'platformOutage'
  | 'continuityMeasure'
  | 'evolution'
  | 'improvement'
  | 'notification';

/**
 * The kinds that fit in memory whole: what screens choose from, what rules are configured with, and what is followed
 * beside the queue.
 */
export type ListedKind =
  | 'body'
  | 'seat'
  | 'person'
  | 'asset'
  | 'calendar'
  | 'closure'
  | 'serviceLevel'
  | 'bodyTerms'
  | 'textTemplate'
  | 'savedView'
  | 'escalation'
  | 'plannedTask'
  | 'evolution'
  | 'improvement';
