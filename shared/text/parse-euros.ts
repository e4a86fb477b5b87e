import { done, type Refusal, refuse, type Result } from '#shared/domain/refusal.ts';

/** Why a text is not an amount of euros that can be kept. */
export type EurosRefusalCode =
  | 'euros-unreadable'
  /** It is not clear whether a point divides the thousands or the cents: `12.50`, `1,234`. */
  | 'euros-ambiguous';

/** Thousands divided all or none, and a comma before one or two digits of cents. */
const ITALIAN = /^([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;
const DIGITS_AND_MARKS = /^\d[\d.,]*$/;
const SIGN = /^€\s*|\s*€$/;

/**
 * Integer cents from an amount as Italian people type it: `1.234,56`, `1234,5`, `€ 1234`. A point divides thousands and
 * nothing else: what an English reader would take for something else is refused, never guessed.
 */
export function parseEuros(text: string): Result<number, Refusal<EurosRefusalCode>> {
  const typed = text.trim().replace(SIGN, '');
  const [, whole, fraction = ''] = ITALIAN.exec(typed) ?? [];
  if (whole === undefined)
    return refuse(DIGITS_AND_MARKS.test(typed) ? 'euros-ambiguous' : 'euros-unreadable');
  const cents = Number(whole.replaceAll('.', '') + fraction.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? done(cents) : refuse('euros-unreadable');
}

/** An amount of integer cents, not negative, as a form shows it: `1.234,56`, which {@link parseEuros} reads back as it was. */
export function writeEuros(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return `${whole},${digits.slice(-2)}`;
}
