/** How the program ends, for the shell that started it: all done, something refused or failed, or the command misused. */
export const EXIT = { done: 0, failed: 1, misused: 2 } as const;

/** Refusals of what the command was given rather than of what it would have done. */
export const MISUSES: readonly string[] = ['input-malformed', 'input-unreadable'];

/** One of {@link EXIT}. */
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
