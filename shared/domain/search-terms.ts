import { phoneDigits } from './phone-digits.ts';
import { foldForSearch } from './search-text.ts';
import { ticketNumber } from './ticket-code.ts';

/** Something to look for: a text has it when it contains any one of its forms, which are folded. */
export type SearchTerm = readonly string[];

/** A ticket that was asked for by its number; the year is `null` when only the count was given. */
export interface AskedNumber {
  readonly year: number | null;
  readonly n: number;
}

const NUMBER = /^(?:((?:19|20)\d\d)\/)?(\d{1,6})$/;

/** Groups of digits that begin like a telephone number of Italy, apart or joined by a prefix of the country. */
const SPACED_PHONE = /(?<!\S)(?:(?:\+|00)39 ?)?(?:0[1-9]|3\d)\d{0,3}(?: \d+)+(?!\S)/g;
const PUNCTUATED_PHONE = /^(?:(?:\+|00)39)?[ (]?\d[\d./()-]*$/;
const PHONE_LENGTH = { least: 8, most: 12 };

/**
 * What a search looks for: a text must have every term. A ticket's number counts in any form (`2026/12`), a telephone
 * number however its digits are grouped.
 *
 * @see CAP-3.1.2-f
 */
export function searchTerms(text: string): readonly SearchTerm[] {
  const folded = foldForSearch(text);
  const phones: SearchTerm[] = [];
  const rest = folded.replace(SPACED_PHONE, (written) => {
    const digits = phoneDigits(written);
    if (digits.length < PHONE_LENGTH.least || digits.length > PHONE_LENGTH.most) return written;
    phones.push([digits, written]);
    return ' ';
  });
  const words = new Set(rest.split(' ').filter((word) => word !== ''));
  return [...phones, ...[...words].map(formsOf)];
}

/** Whether a folded text has every term. */
export function hasTerms(folded: string, terms: readonly SearchTerm[]): boolean {
  return terms.every((forms) => forms.some((form) => folded.includes(form)));
}

/** The number that a search consists of, if it is one. @see CAP-3.4.2.1-a */
export function askedNumber(text: string): AskedNumber | null {
  const [whole, year, n] = NUMBER.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  return { year: year === undefined ? null : Number(year), n: Number(n) };
}

function formsOf(word: string): SearchTerm {
  const number = askedNumber(word);
  if (number?.year != null) return [...new Set([word, ticketNumber(number.year, number.n)])];
  if (number !== null || !PUNCTUATED_PHONE.test(word)) return [word];
  const digits = phoneDigits(word);
  return digits === word || digits === '' ? [word] : [word, digits];
}
