import type { SecretSpan } from './secret-span.ts';
import { findSecrets } from './secret-words.ts';

/** A text that seems to tell a secret, somewhere in what is about to be written. */
export interface SecretText {
  /** Where it stands, as in `changes.description`. */
  readonly path: string;
  readonly text: string;
  readonly secrets: readonly SecretSpan[];
}

/** The texts that seem to tell a secret in plain data, however deep, in its order. @see X-4 */
export function secretTexts(data: unknown, path = ''): readonly SecretText[] {
  if (typeof data === 'string') {
    const secrets = findSecrets(data);
    return secrets.length === 0 ? [] : [{ path, text: data, secrets }];
  }
  return entriesOf(data).flatMap(([name, value]) =>
    secretTexts(value, path === '' ? name : `${path}.${name}`),
  );
}

/** The same data with another text in place of each. */
export function mapTexts(data: unknown, replace: (text: string) => string): unknown {
  if (typeof data === 'string') return replace(data);
  if (Array.isArray(data)) return data.map((each: unknown) => mapTexts(each, replace));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(entriesOf(data).map(([name, value]) => [name, mapTexts(value, replace)]));
}

function entriesOf(data: unknown): readonly (readonly [string, unknown])[] {
  return typeof data === 'object' && data !== null ? Object.entries(data) : [];
}
