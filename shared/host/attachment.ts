import { z } from 'zod';
import { SCOPE_PATTERN, type Scope } from '#shared/domain/identity.ts';
import { digestSchema, mediaTypeSchema } from '#shared/domain/attachment.ts';

/** A page hands over a file's bytes in pieces of at most this many. */
export const ATTACHMENT_PIECE_BYTES = 1024 * 1024;

/** Base64 takes four characters for three bytes. */
const PIECE_TEXT_MAX = Math.ceil(ATTACHMENT_PIECE_BYTES / 3) * 4;

/** A piece of a file, as base64 text. */
export const attachmentPieceSchema = z.string().max(PIECE_TEXT_MAX);

/** The name of an attachment, as it was given or recorded. */
export const attachmentNameSchema = z.string().min(1).max(1_000);

/** Which bytes of which scope. */
export const blobSchema = z.strictObject({
  scope: z.string().regex(SCOPE_PATTERN) as unknown as z.ZodType<Scope>,
  digest: digestSchema,
});

/** A file whose bytes the host keeps now: what `attachFile` is to record of it. */
export const takenFileSchema = z.object({
  name: z.string(),
  /** In bytes. */
  size: z.int().min(0),
  mediaType: mediaTypeSchema,
  digest: digestSchema,
});

/** A file whose bytes the host keeps now. */
export type TakenFile = z.infer<typeof takenFileSchema>;

/** Where an attachment's bytes are; `onShare` is `null` where that cannot be told now. */
export const blobPlaceSchema = z.object({ here: z.boolean(), onShare: z.boolean().nullable() });

/**
 * How the way of bytes to the share stands: `stored`, they are there whole; `under-way`, ask again; `missing`, this
 * computer has not got them.
 */
export const blobPublicationSchema = z.object({ outcome: z.enum(['stored', 'under-way', 'missing']) });

/** How the way of bytes to the share stands. */
export type BlobPublication = z.infer<typeof blobPublicationSchema>;
