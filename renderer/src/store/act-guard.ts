import { createContext } from 'react';

/**
 * Looks at what is about to be written, and may ask the person about it: gives what is to be written instead, or
 * `null` when the person goes back to the text.
 */
export type ActGuard = <Arguments>(args: Arguments) => Promise<Arguments | null>;

/** The guard of every act below it: none unless one is provided. */
export const ActGuardContext = createContext<ActGuard>((args) => Promise.resolve(args));
