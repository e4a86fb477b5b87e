/** What must all be true of a problem that the Saturday on-call takes. @see CAP-2.1-b */
export const ON_CALL_TICKS = ['blocking', 'urgent', 'notPostponable'] as const;

/** One of {@link ON_CALL_TICKS}. */
export type OnCallTick = (typeof ON_CALL_TICKS)[number];

/** A problem put before the on-call: its ticks, and whether it is of an application that is kept centrally. */
export type OnCallCase = Readonly<Record<OnCallTick | 'centralisedApplication', boolean>>;
