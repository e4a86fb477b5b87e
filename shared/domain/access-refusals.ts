import type { Kind } from './kind-name.ts';
import type { ConsoleRole } from './person.ts';

/** What the refusals of whoever may not see or do something carry. @see CAP-3.1.3-a */
export interface AccessRefusalData {
  /** Nobody granted the person at the console any role, or those that were granted do not hold today. */
  'access-missing': Readonly<Record<string, never>>;
  /** The roles of the person do not let them do that; `roles` are those that do. */
  'act-not-allowed': Readonly<{ roles: readonly ConsoleRole[] }>;
  /** Something is of another body, or of another person. */
  'act-elsewhere': Readonly<{ kind: Kind }>;
}

/** Refusals of acts that are not for everybody. */
export const ACCESS_REFUSALS = [
  'access-missing',
  'act-not-allowed',
  'act-elsewhere',
] as const satisfies readonly (keyof AccessRefusalData)[];
