import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '#electron/host/files/atomic-file.ts';
import { isSystemError } from '#electron/host/files/file-failure.ts';

const writtenSchema = z.object({
  folder: z.string(),
  name: z.string(),
  at: z.int(),
  bytes: z.int(),
  digest: z.string(),
});

const recordSchema = z.object({
  /** Where copies go; `null` while none was chosen. */
  folder: z.string().nullable(),
  /** The copies that this console wrote and has not removed. */
  written: z.array(writtenSchema),
  /** Temporary files that were begun: what a crash left. */
  begun: z.array(z.string()),
});

/** A copy that this console wrote and read back. */
export type WrittenCopy = z.infer<typeof writtenSchema>;

/** What this console remembers of its copies: it removes none but those that it remembers having written. */
export type CopyRecord = z.infer<typeof recordSchema>;

/** The memory of copies, in a file of its own. */
export interface CopyRecordFile {
  readonly path: string;
  read(): Promise<CopyRecord>;
  /** Changes it, one change at a time. Gives it as it is now. */
  change(how: (record: CopyRecord) => CopyRecord): Promise<CopyRecord>;
}

const NOTHING: CopyRecord = { folder: null, written: [], begun: [] };

/** The memory kept in the JSON file `path`. One that cannot be understood is set aside and counts as none. */
export function createCopyRecordFile(path: string): CopyRecordFile {
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = last.then(act, act);
    last = turn;
    return turn;
  }

  return {
    path,
    read: () => inTurn(() => readRecord(path)),
    change: (how) =>
      inTurn(async () => {
        const changed = how(await readRecord(path));
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await replaceFile(path, `${JSON.stringify(changed, null, 2)}\n`);
        return changed;
      }),
  };
}

async function readRecord(path: string): Promise<CopyRecord> {
  const text = await readIfThere(path);
  if (text === null) return NOTHING;
  const record = recordSchema.safeParse(parsed(text));
  if (record.success) return record.data;
  await rename(path, `${path}.broken`);
  return NOTHING;
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
