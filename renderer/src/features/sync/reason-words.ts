import type { Catalogue } from '#shared/text/catalogue.ts';

/** Why a file was not taken, in words; a code that this version has no words for is said as it is. */
export function reasonWords(code: string, { syncScreen }: Catalogue): string {
  const known: Readonly<Record<string, string | undefined>> = syncScreen.why;
  return known[code] ?? syncScreen.whyUnknown(code);
}
