const NOT_DIGITS = /\D+/g;
const COUNTRY = /^(?:\+|00)39/;

/** Telephone numbers of Italy as people write them: with blanks, dots, dashes and slashes, with or without `+39`. */
const PHONES = /(?<![\d/])(?:(?:\+|00)39[ ./-]?)?[03]\d[\d ./-]{4,13}\d/g;

/** The digits of a telephone number, without the prefix of the country. */
export function phoneDigits(text: string): string {
  return text.trim().replace(COUNTRY, '').replace(NOT_DIGITS, '');
}

/** The digits of each telephone number that a text holds. */
export function phonesIn(text: string): readonly string[] {
  return (text.match(PHONES) ?? []).map(phoneDigits);
}
