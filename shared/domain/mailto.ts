import type { Notification } from './kinds.ts';

/** How long an address may be that mail programs are sure to open: Windows hands over no more than 2 083 characters. */
export const MAILTO_LENGTH_MAX = 2_000;

/** A letter as an address that a mail program opens. */
export interface Mailto {
  readonly href: string;
  /** Whether the whole text fits: when it does not, the end of it is left out, and is to be copied by hand. */
  readonly isWhole: boolean;
}

/**
 * The address that opens a notification in a mail program: lines end with CR and LF, everything else is percent-encoded
 * as RFC 6068 asks. Without a recipient, the mail program asks for one.
 *
 * @see CAP-3.4.2.1-b
 */
export function mailtoOf({
  recipient,
  subject,
  text,
}: Pick<Notification, 'recipient' | 'subject' | 'text'>): Mailto {
  const to = encode(recipient ?? '').replaceAll('%40', '@');
  const head = `mailto:${to}?subject=${encode(subject)}&body=`;
  const pieces = Array.from(text.replaceAll(/\r\n?|\n/g, '\r\n'), encode);
  const room = MAILTO_LENGTH_MAX - head.length;
  const fitting = countFitting(pieces, room);
  return { href: head + pieces.slice(0, fitting).join(''), isWhole: fitting === pieces.length };
}

/** How many of the encoded characters fit: none is cut in half. */
function countFitting(pieces: readonly string[], room: number): number {
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    length += piece.length;
    if (length > room) return index;
  }
  return pieces.length;
}

/** Percent-encoding; half a character, which no encoding has, becomes the sign for an unreadable one. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}
