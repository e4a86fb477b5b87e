import type { Formats } from '#shared/text/formats.ts';

const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;
const STEP = 1_000;

/** A number of bytes as people read it: `12,3 MB`, in powers of a thousand. */
export function sizeInWords(bytes: number, formats: Pick<Formats, 'decimal'>): string {
  let value = bytes / STEP;
  let unit: (typeof UNITS)[number] = 'kB';
  for (const next of UNITS.slice(1)) {
    if (value < STEP) break;
    value /= STEP;
    unit = next;
  }
  return `${formats.decimal(value, 1)}\u00a0${unit}`;
}
