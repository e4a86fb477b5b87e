/** A number alone, as people write it: `+39 055 123456`, `055/123456`, `(055) 12-34`. */
const NUMBER = String.raw`\+?[\d(][\d() .\/-]*\d`;
/** The extension that may follow a number. */
const EXTENSION = String.raw`(?:\s*(?:int|ext|interno)\.?\s*\d{1,6})?`;
const ONE_NUMBER = new RegExp(`^${NUMBER}${EXTENSION}$`, 'i');
/** What people write between two numbers, and never within one. */
const SEPARATED = /\s[/-]\s/;
/** The length of a number with its country’s, by the international plan. */
const DIGITS_MAX = 15;
const DIGITS_MIN = 3;

/** Whether a text is exactly one telephone number, its extension included. @see CAP-4-b */
export function isOnePhone(text: string): boolean {
  const trimmed = text.trim();
  if (!ONE_NUMBER.test(trimmed) || SEPARATED.test(trimmed)) return false;
  const [number = ''] = trimmed.split(/[a-z]/i);
  const digits = number.replace(/\D/g, '').length;
  return digits >= DIGITS_MIN && digits <= DIGITS_MAX;
}
