import { createHash } from 'node:crypto';

/** What the bytes of a journal hold. */
export interface JournalContents {
  readonly records: readonly string[];
  /** How many bytes the whole records take. What follows is the torn end of a write that a crash cut short. */
  readonly wholeBytes: number;
  /** A record that is not the last cannot be read: not a crash's doing. */
  readonly damaged: boolean;
}

const NEWLINE = 0x0a;
const DIGEST_CHARACTERS = 16;

/** A record as one line: a digest of the text, how many bytes it takes, the text. The text holds no line break. */
export function toRecord(text: string): Buffer {
  const body = Buffer.from(text);
  return Buffer.concat([Buffer.from(`${digest(body)} ${body.length} `), body, Buffer.from('\n')]);
}

/** Reads the records that a journal holds, up to the first that is not whole. */
export function readRecords(bytes: Buffer): JournalContents {
  const records: string[] = [];
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end < 0) return { records, wholeBytes: start, damaged: false };
    const text = readRecord(bytes.subarray(start, end));
    if (text === undefined) return { records, wholeBytes: start, damaged: end + 1 < bytes.length };
    records.push(text);
    start = end + 1;
  }
}

function readRecord(line: Buffer): string | undefined {
  const [tag = '', length = ''] = line.subarray(0, 40).toString('latin1').split(' ', 2);
  const body = line.subarray(tag.length + length.length + 2);
  return tag.length === DIGEST_CHARACTERS && length === String(body.length) && tag === digest(body)
    ? body.toString()
    : undefined;
}

function digest(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex').slice(0, DIGEST_CHARACTERS);
}
