import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';

/** What the clock of the taking in charge looks at in a ticket. */
export type ClockedTicket = Pick<
  Ticket,
  'bodyId' | 'priority' | 'state' | 'openedAt' | 'takenAt' | 'suspensions' | 'duplicateOfId' | 'onCall'
>;

/** What the clock says. Times are UTC, durations whole working minutes (what began counts when it is complete). */
export type TakeChargeClock =
  /** The body has no calendar or no service level: nothing is guessed. @see A-2 */
  | { readonly status: 'unconfigured' }
  /** Cancelled or a duplicate before it was taken: it does not count. */
  | { readonly status: 'stopped' }
  | {
      /**
       * `running`, `dueSoon` and `overdue`: not taken yet. `met`: taken at the due time or before. `missed`: taken later.
       */
      readonly status: 'running' | 'dueSoon' | 'overdue' | 'met' | 'missed';
      readonly due: Instant;
      readonly allowedMinutes: number;
      /** Until the taking in charge, or until now. */
      readonly elapsedMinutes: number;
      /** A reasoned suspension lasts. */
      readonly isSuspended: boolean;
    };
