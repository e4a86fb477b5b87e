import { deleteGuidedAction, editGuidedAction, restoreGuidedAction } from './guided-action-acts.ts';
import { logGuidedAction } from './log-guided-action.ts';

/** What is done about what municipal contacts do on site. @see REG-5.3-a, REG-5.3-b */
export const GUIDED_ACTION_USE_CASES = {
  logGuidedAction,
  editGuidedAction,
  deleteGuidedAction,
  restoreGuidedAction,
} as const;
