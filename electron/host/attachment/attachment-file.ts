import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '#electron/host/files/atomic-file.ts';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { type Attachment, attachmentSchema } from '#shared/host/share.ts';
import { toCrockford } from '#shared/replica/crockford.ts';

/** Which folder the archive of this profile is attached to: the host alone writes it, and no call takes a path. */
export interface AttachmentFile {
  readonly path: string;
  read(): Promise<Attachment | null>;
  /** Attaches; the device stays the same however often. */
  attach(attachment: Omit<Attachment, 'device'>): Promise<Attachment>;
  detach(): Promise<void>;
}

const deviceSchema = attachmentSchema.pick({ device: true });
const storedSchema = z.union([attachmentSchema, deviceSchema]);

/** A device's name is drawn at random: 100 bits. */
const DEVICE_BYTES = 13;
const DEVICE_LENGTH = 20;

/** The attachment kept in the JSON file `path`. */
export function createAttachmentFile(path: string): AttachmentFile {
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = last.then(act, act);
    last = turn;
    return turn;
  }

  async function write<Stored>(stored: Stored): Promise<Stored> {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await replaceFile(path, `${JSON.stringify(stored, null, 2)}\n`);
    return stored;
  }

  async function device(): Promise<string> {
    return (await readStored(path))?.device ?? freshDevice();
  }

  return {
    path,
    read: () =>
      inTurn(async () => {
        const stored = await readStored(path);
        return stored !== null && 'root' in stored ? stored : null;
      }),
    attach: (attachment) => inTurn(async () => write({ ...attachment, device: await device() })),
    detach: () =>
      inTurn(async () => {
        await write({ device: await device() });
      }),
  };
}

function freshDevice(): string {
  return toCrockford(randomBytes(DEVICE_BYTES), DEVICE_LENGTH).toLowerCase();
}

/** What the file says; one that cannot be understood is set aside and counts as none. */
async function readStored(path: string): Promise<z.infer<typeof storedSchema> | null> {
  const text = await readIfThere(path);
  if (text === null) return null;
  const stored = storedSchema.safeParse(parseJson(text));
  if (stored.success) return stored.data;
  await rename(path, `${path}.broken`);
  return null;
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
