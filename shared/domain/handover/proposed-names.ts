import { foldForSearch } from '#shared/domain/search-text.ts';

/**
 * The user name that is proposed for somebody, as `nome.cognome` in plain letters and digits: with a number after it
 * where others have it already. Empty as long as a name is missing.
 */
export function proposedUserName(
  { givenName, familyName }: { readonly givenName: string; readonly familyName: string },
  taken: readonly string[],
): string {
  const given = lettersOf(givenName);
  const family = lettersOf(familyName);
  if (given === '' || family === '') return '';
  const name = `${given}.${family}`;
  const used = new Set(taken.map((each) => each.toLowerCase().replace(/@.*$/, '')));
  let tried = name;
  for (let number = 2; used.has(tried); number += 1) tried = `${name}${String(number)}`;
  return tried;
}

function lettersOf(name: string): string {
  return foldForSearch(name).replace(/[^a-z0-9]/g, '');
}

/**
 * The number after the last one that was used, as wide as that and with the same words before it: `B-009` is followed by
 * `B-010`. Empty where there is none, and where the last one does not end with a number.
 */
export function nextNumber(last: string | null | undefined): string {
  const digits = /\d{1,15}$/.exec(last ?? '')?.[0];
  if (last == null || digits === undefined) return '';
  return last.slice(0, -digits.length) + String(Number(digits) + 1).padStart(digits.length, '0');
}

/** The part of addresses behind the sign that most of them have; `undefined` where none has one. */
export function commonDomain(addresses: readonly (string | null)[]): string | undefined {
  return mostCommon(addresses.flatMap((address) => /@([^@\s]+)$/.exec(address ?? '')?.[1] ?? []));
}

/** What is there most often; of two that are as frequent, the one that came first. */
export function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
