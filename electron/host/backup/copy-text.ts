import { createHash } from 'node:crypto';

/** What the text of a copy is: how many lines, and the SHA-256 of its UTF-8. */
export interface TextFacts {
  readonly lines: number;
  readonly digest: string;
}

/** The facts of a text that comes in pieces. */
export interface TextMeter {
  add(piece: Uint8Array): void;
  facts(): TextFacts;
}

const LINE_FEED = 0x0a;

/** A meter of no text. */
export function createTextMeter(): TextMeter {
  const hash = createHash('sha256');
  let lines = 0;
  return {
    add(piece) {
      hash.update(piece);
      for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, at + 1)) lines += 1;
    },
    facts: () => ({ lines, digest: hash.copy().digest('hex') }),
  };
}
