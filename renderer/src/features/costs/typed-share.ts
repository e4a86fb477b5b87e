/**
 * A share typed with a comma (`12,50`, `0,5`, `1`), as an integer of units so small that `digits` decimals are whole:
 * `undefined` when the text is not one.
 */
export function typedShare(text: string, digits: number): number | undefined {
  const [, whole, fraction = ''] = /^(\d{1,3})(?:[,.](\d+))?$/.exec(text.trim()) ?? [];
  if (whole === undefined || fraction.length > digits) return undefined;
  return Number(whole + fraction.padEnd(digits, '0'));
}

/** A share as it is typed: `12,50` for 1 250 hundredths, with at least two decimals. */
export function writtenShare(units: number, digits: number): string {
  const text = String(units).padStart(digits + 1, '0');
  const fraction = text.slice(-digits).replace(/(\d\d)0+$/, '$1');
  return `${text.slice(0, -digits)},${fraction}`;
}
