import { redactValue } from './redact-value.ts';
import { resolveConflict } from './resolve-conflict.ts';
import { settleDeletion } from './settle-deletion.ts';
import { undoChange } from './undo-change.ts';

/** The acts that take back, settle or blank what was written, by name. */
export const HISTORY_USE_CASES = {
  resolveConflict,
  settleDeletion,
  undoChange,
  redactValue,
} as const;
