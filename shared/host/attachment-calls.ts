import { z } from 'zod';
import { ATTACHMENT_BYTES_MAX } from '#shared/domain/attachment.ts';
import {
  attachmentNameSchema,
  attachmentPieceSchema,
  blobPlaceSchema,
  blobPublicationSchema,
  blobSchema,
  takenFileSchema,
} from './attachment.ts';

const nothing = z.strictObject({});
const grant = z.string().regex(/^[\w-]{22,64}$/);
const takingId = z.string().regex(/^[\w-]{22,64}$/);
const { digest } = blobSchema.shape;

/** The calls that keep, show, save and exchange files attached to tickets. */
export const ATTACHMENT_CALLS = {
  /** Keeps the bytes of the granted file. */
  'attachment.take': { argument: z.strictObject({ grant }), result: takenFileSchema },
  /** Begins to keep bytes that only the page has: a file dropped on it, or pasted. */
  'attachment.begin': { argument: nothing, result: z.object({ takingId }) },
  'attachment.append': {
    argument: z.strictObject({ takingId, bytes: attachmentPieceSchema }),
    result: nothing,
  },
  'attachment.close': {
    argument: z.strictObject({ takingId, name: attachmentNameSchema }),
    result: takenFileSchema,
  },
  'attachment.cancel': { argument: z.strictObject({ takingId }), result: nothing },
  'attachment.has': { argument: blobSchema, result: blobPlaceSchema },
  /** A piece of kept bytes from that place on, unchecked: the page checks the whole. Empty at their end. */
  'attachment.read': {
    argument: z.strictObject({ digest, from: z.int().min(0).max(ATTACHMENT_BYTES_MAX) }),
    result: z.object({ bytes: attachmentPieceSchema }),
  },
  /** Writes kept bytes into the granted file. */
  'attachment.save': { argument: z.strictObject({ digest, grant }), result: z.object({ path: z.string() }) },
  /** Opens a copy of kept bytes with the system's program for a file of that name. */
  'attachment.open': { argument: z.strictObject({ digest, name: attachmentNameSchema }), result: nothing },
  /** Takes kept bytes to the attached folder, or says how far that is. Asking again is harmless. */
  'attachment.publish': { argument: blobSchema, result: blobPublicationSchema },
  /** Keeps bytes that are on the attached folder; `size` tells those that are still arriving from damaged ones. */
  'attachment.fetch': { argument: blobSchema.extend({ size: z.int().min(0) }), result: nothing },
} as const;
