import { z } from 'zod';
import { createJsonFile } from '#electron/host/files/json-file.ts';

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
  const file = createJsonFile(path, recordSchema);
  return {
    path,
    read: async () => (await file.read()) ?? NOTHING,
    change: (how) => file.change((record) => how(record ?? NOTHING)),
  };
}
