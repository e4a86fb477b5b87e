import { recordHandover } from './handover-acts.ts';

/** What can be done about credentials that are handed over. */
export const HANDOVER_USE_CASES = { recordHandover } as const;
