import type { Instant } from './instant.ts';
import type { NotificationType } from './notification.ts';
import type { TicketState } from './ticket.ts';

/** What happened to a ticket that whoever asked is told. */
export interface TellableMoment {
  readonly type: NotificationType;
  /** The state that the ticket is in. */
  readonly state: TicketState;
  /** What the office says of it: a reason, or a comment made for whoever asked. */
  readonly says: string | null;
}

/** What a letter to whoever asked is written from. */
export interface LetterFacts extends TellableMoment {
  readonly number: string;
  /** The number that the ticket had before, when it was given another. @see X-2 */
  readonly formerNumber: string | null;
  readonly subject: string;
  readonly openedAt: Instant;
  readonly requesterName: string | null;
  /** Who has the ticket. */
  readonly operatorName: string | null;
  readonly solution: string | null;
  readonly helpDeskPhone: string | null;
}

/** A letter, ready to be sent. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/**
 * Puts a letter into words, in the language of the bodies. The words are not the core's: whoever puts a console together
 * passes them in.
 */
export type ComposeLetter = (facts: LetterFacts) => Letter;
