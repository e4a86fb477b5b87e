import { announcedSecrets, loginSecrets } from './secret-announced.ts';
import { shapedSecrets } from './secret-shapes.ts';
import type { SecretSpan, TextSpan } from './secret-span.ts';

/** What stands in a text in place of a secret that was left out. */
export const OMITTED = '[omesso]';

/**
 * Where a text seems to tell a password, a PIN, a token or a key, in the order of the text. What is said about one
 * (forgotten, expired, to be reset) is none. @see X-4
 */
export function findSecrets(text: string): readonly SecretSpan[] {
  const shaped = shapedSecrets(text).map((span): SecretSpan => ({ ...span, certainty: 'certain' }));
  return withoutOverlaps([...shaped, ...announcedSecrets(text), ...loginSecrets(text)]);
}

/** The text without its secrets: in place of each stands {@link OMITTED}. Finds nothing more in what it gives. */
export function omitSecrets(text: string): string {
  return omit(text, findSecrets);
}

/** The text without the secrets that are certain. */
export function omitCertainSecrets(text: string): string {
  return omit(text, (rest) => findSecrets(rest).filter(({ certainty }) => certainty === 'certain'));
}

function omit(text: string, find: (text: string) => readonly TextSpan[]): string {
  let rest = text;
  for (let spans = find(rest); spans.length > 0; spans = find(rest)) {
    rest = spans.reduceRight(
      (whole, { start, end }) => `${whole.slice(0, start)}${OMITTED}${whole.slice(end)}`,
      rest,
    );
  }
  return rest;
}

function withoutOverlaps(spans: readonly SecretSpan[]): readonly SecretSpan[] {
  const kept: SecretSpan[] = [];
  for (const span of [...spans].sort((left, right) => left.start - right.start || right.end - left.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
