import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '#shared/domain/json.ts';

/** The least that could be done with the same records: a file of JSON lines. */
export interface RawPeer {
  /** Reads every line and keeps the records by id. */
  load(): Promise<ReadonlyMap<string, JsonObject>>;
  /** The same, and writes them to a file of its own, some hundreds at a time, each time to the disk. */
  loadDurably(): Promise<void>;
  /** Adds records at the end, to the disk. */
  append(records: readonly JsonObject[]): Promise<void>;
  /** Reads the records that were added last. */
  readLast(): Promise<readonly JsonObject[]>;
}

const RECORDS_A_WRITE = 500;

/** A file of JSON lines in a folder. */
export async function createRawPeer(folder: string, records: readonly JsonObject[]): Promise<RawPeer> {
  const path = join(folder, 'raw.jsonl');
  const copy = join(folder, 'raw-copy.jsonl');
  await writeFile(path, linesOf(records));
  let last = { at: 0, bytes: 0 };

  async function load(): Promise<ReadonlyMap<string, JsonObject>> {
    const read = new Map<string, JsonObject>();
    for (const record of parseLines(await readFile(path, 'utf8')))
      read.set(JSON.stringify(record['id']), record);
    return read;
  }
  return {
    load,
    async loadDurably() {
      const all = [...(await load()).values()];
      const file = await open(copy, 'w');
      try {
        for (let from = 0; from < all.length; from += RECORDS_A_WRITE) {
          await file.write(linesOf(all.slice(from, from + RECORDS_A_WRITE)));
          await file.datasync();
        }
      } finally {
        await file.close();
      }
    },
    async append(added) {
      const file = await open(path, 'a');
      try {
        const { size } = await file.stat();
        const { bytesWritten } = await file.write(linesOf(added));
        await file.sync();
        last = { at: size, bytes: bytesWritten };
      } finally {
        await file.close();
      }
    },
    async readLast() {
      const file = await open(path, 'r');
      try {
        const { buffer } = await file.read(Buffer.alloc(last.bytes), 0, last.bytes, last.at);
        return parseLines(buffer.toString('utf8'));
      } finally {
        await file.close();
      }
    },
  };
}

function linesOf(records: readonly JsonObject[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function parseLines(text: string): readonly JsonObject[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JsonObject);
}
