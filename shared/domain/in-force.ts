/** Something that lasts from a day on, and until a last day if it has one: days `aaaa-mm-gg`. */
export interface Lasting {
  readonly validFrom: string;
  /** The last day; `null` while it lasts. */
  readonly validTo: string | null;
}

/** Whether something lasts on a day: its first and its last day included. @see P9-3-a */
export function isInForce({ validFrom, validTo }: Lasting, day: string): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}

/** Whether a first and a last day are said the wrong way round. */
export function isInverted(from: string | null | undefined, to: string | null | undefined): boolean {
  return typeof from === 'string' && typeof to === 'string' && to < from;
}
