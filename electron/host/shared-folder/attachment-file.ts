import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { createJsonFile } from '#electron/host/files/json-file.ts';
import { type Attachment, attachmentSchema } from '#shared/host/share.ts';
import { DEVICE_BYTES, deviceIdOf } from '#shared/replica/device-id.ts';

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
  return stored?.device ?? deviceIdOf(randomBytes(DEVICE_BYTES));
}
