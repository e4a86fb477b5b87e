import { deleteHandover, restoreHandover, returnHandover, revokeHandover } from './end-handover.ts';
import { recordHandover } from './handover-acts.ts';
import { numberHandover } from './number-handover.ts';
import { signHandover } from './sign-handover.ts';

/** What can be done about credentials that are handed over. */
export const HANDOVER_USE_CASES = {
  recordHandover,
  signHandover,
  returnHandover,
  revokeHandover,
  deleteHandover,
  restoreHandover,
  numberHandover,
} as const;
