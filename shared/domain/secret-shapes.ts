import type { TextSpan } from './secret-span.ts';

/** Secrets that show by themselves, whatever is written around them: the group `secret` is the part to leave out. */
const SHAPES: readonly RegExp[] = [
  /(?<secret>-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----[\s\S]*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY-----|$))/g,
  /(?<secret>\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,})/g,
  /(?<secret>\b(?:gh[oprsu]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|sk-[\w-]{20,}))/g,
  /\bBearer\s+(?<secret>[\w.~+/-]{16,}=*)/gi,
  /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s/:@]+:(?<secret>[^\s/@[\]]+)@/gi,
];

/** Where such secrets stand in a text. */
export function shapedSecrets(text: string): readonly TextSpan[] {
  return SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((match) => {
      const secret = match.groups?.['secret'] ?? '';
      const start = match.index + match[0].indexOf(secret, match[0].length - secret.length - 1);
      return secret === '' ? [] : [{ start, end: start + secret.length }];
    }),
  );
}
