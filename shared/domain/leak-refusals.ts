import type { Kind } from './kind-name.ts';

/** What the refusals that keep secrets from being written, and blanked values blank, carry. */
export interface LeakRefusalData {
  /** A text tells a secret: `field` is `null` where it is the reason given for the act. @see X-4 */
  'secret-in-text': Readonly<{ kind: Kind; field: string | null }>;
  'field-not-redactable': Readonly<{ kind: Kind; field: string }>;
  'nothing-to-redact': Readonly<{ kind: Kind; field: string }>;
  'redaction-final': Readonly<Record<string, never>>;
}

/** Refusals that keep secrets from being written, and blanked values blank. */
export const LEAK_REFUSALS = [
  'secret-in-text',
  'field-not-redactable',
  'nothing-to-redact',
  'redaction-final',
] as const satisfies readonly (keyof LeakRefusalData)[];
