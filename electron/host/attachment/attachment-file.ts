import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { createJsonFile } from '#electron/host/files/json-file.ts';
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
  const file = createJsonFile(path, storedSchema);
  return {
    path,
    async read() {
      const stored = await file.read();
      return stored !== null && 'root' in stored ? stored : null;
    },
    async attach(attachment) {
      const stored = await file.change((before) => ({ ...attachment, device: deviceIn(before) }));
      return attachmentSchema.parse(stored);
    },
    async detach() {
      await file.change((before) => ({ device: deviceIn(before) }));
    },
  };
}

function deviceIn(stored: z.infer<typeof storedSchema> | null): string {
  return stored?.device ?? toCrockford(randomBytes(DEVICE_BYTES), DEVICE_LENGTH).toLowerCase();
}
