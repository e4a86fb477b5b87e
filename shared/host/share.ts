import { z } from 'zod';
import { REPLICA_PATTERN, type ReplicaId } from '#shared/domain/identity.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import { FILE_KINDS, type FileKind } from '#shared/replica/codec/file-kind.ts';
import { SPACE_PATTERN, type SpaceId } from '#shared/replica/codec/headers.ts';
import { isSpaceDirectory, isSpacePath } from '#shared/replica/share/space-paths.ts';

/** What people call a console: as long as its certificate can say it. */
export const LABEL_LENGTH_MAX = 80;

/** The name of an office: as long as its folder can say it. */
export const OFFICE_NAME_LENGTH_MAX = 120;

/** A replica's id. */
export const replicaSchema = z.string().regex(REPLICA_PATTERN) as unknown as z.ZodType<ReplicaId>;

const spaceSchema = z.string().regex(SPACE_PATTERN) as unknown as z.ZodType<SpaceId>;
const deviceSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{20}$/);
const headerSchema = z.record(z.string(), z.json()) as unknown as z.ZodType<JsonObject>;
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** What people call a console. */
export const labelSchema = z.string().trim().min(1).max(LABEL_LENGTH_MAX);

/** The name of an office. */
export const officeNameSchema = z.string().trim().min(1).max(OFFICE_NAME_LENGTH_MAX);

/** A path below the root of the share: nothing that a console does not write reaches the file system. */
export const spacePathSchema = z.string().refine(isSpacePath);

/** A directory below the root of the share. */
export const spaceDirectorySchema = z.string().refine(isSpaceDirectory);

/** Bytes as base64 text: both doors carry text. */
export const bytesSchema = z.string();

/** A public key: 32 bytes, base64url. */
export const publicKeySchema = z.string().regex(/^[\w-]{43}$/);

/** How many bytes a reading may bring: no file of the share is longer. */
export const maxBytesSchema = z
  .int()
  .min(0)
  .max(64 * 1024 * 1024);

/** What a share can be trusted with. */
export const shareFactsSchema = z.object({
  kind: z.enum(['local', 'smb', 'fuse', 'synced', 'unknown']),
  exclusive: z.enum(['atomic', 'unsafe']),
  freeBytes: z.number().min(0).nullable(),
});

const fileKindSchema = z.enum(Object.keys(FILE_KINDS) as [FileKind, ...FileKind[]]);

/** A file to be sealed. */
export const fileDraftSchema = z.strictObject({
  kind: fileKindSchema,
  header: headerSchema,
  lines: z.array(z.string()).nullable(),
  signer: replicaSchema.nullable(),
  nonce: z.enum(['random', 'content']),
});

const sealed = { tag: z.string(), headerDigest: digestSchema, digest: digestSchema };

/** A sealed file. */
export const sealedFileSchema = z.object({ ...sealed, bytes: bytesSchema });

/** What is under a name: the bytes of a file cross once. */
export const foundFileSchema = z.discriminatedUnion('found', [
  z.object({ found: z.literal('nothing') }),
  z.object({
    found: z.literal('unusable'),
    bytes: bytesSchema,
    refusal: z.object({
      code: z.enum(['file-damaged', 'file-forged', 'file-newer']),
      data: headerSchema,
    }),
  }),
  z.object({
    found: z.literal('file'),
    bytes: bytesSchema,
    file: z.object({
      ...sealed,
      kind: fileKindSchema,
      header: headerSchema,
      signature: z.enum(['valid', 'invalid', 'absent', 'unchecked']),
      lines: z.array(z.string()),
    }),
  }),
]);

/** What is under a name, on its way to the console. */
export type FoundFileText = z.infer<typeof foundFileSchema>;

/**
 * What a folder is, looked at without writing anything.
 * - `space`: an office's folder;
 * - `newer`: an office's folder that only a later version reads;
 * - `empty`: nothing is in it, and one may be prepared;
 * - `other`: it holds something else;
 * - `unreadable`: it was an office's folder, and what says so is damaged, or says two things.
 */
export const inspectionSchema = z.object({
  path: z.string(),
  found: z.enum(['space', 'newer', 'empty', 'other', 'unreadable']),
  facts: shareFactsSchema,
  /** With `space` and `newer`. */
  space: z
    .object({
      id: spaceSchema,
      name: z.string(),
      /** How many consoles announce themselves in it. */
      consoles: z.int().min(0),
      /** The newest announcement, UTC milliseconds; `null` when nobody ever announced anything. */
      newest: z.int().min(0).nullable(),
    })
    .nullable(),
});

/** What a folder is. */
export type Inspection = z.infer<typeof inspectionSchema>;

/** The folder that this console's archive is attached to, as the host remembers it. */
export const attachmentSchema = z.object({
  /** The absolute path, to be shown: no call takes it. */
  root: z.string(),
  space: spaceSchema,
  name: z.string(),
  label: labelSchema,
  device: deviceSchema,
});

/** The folder that this console's archive is attached to. */
export type Attachment = z.infer<typeof attachmentSchema>;

/** Whether there is a folder, and what this console would be called. */
export const shareStateSchema = z.object({
  attached: attachmentSchema.nullable(),
  proposedLabel: z.string(),
});

/** Whether there is a folder. */
export type ShareState = z.infer<typeof shareStateSchema>;
