/**
 * What an event of an asset's life may not do without: `user` is a holder or a place, `place` a body, a seat or a room,
 * `borrower` a person or somebody outside. @see REG-7-a
 */
export const EVENT_NEEDS = ['act', 'counterpart', 'expectedOn', 'user', 'place', 'borrower'] as const;

/** One of {@link EVENT_NEEDS}. */
export type EventNeed = (typeof EVENT_NEEDS)[number];
