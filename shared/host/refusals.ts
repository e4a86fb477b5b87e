import { z } from 'zod';
import type { Refusal } from '#shared/domain/refusal.ts';
import type { ShareFailure } from '#shared/replica/share/share.ts';

/** Why the host did not do what it was asked: each code has a sentence in the text catalogue. */
export const HOST_REFUSALS = [
  'argument-invalid',
  'attachment-damaged',
  'attachment-missing',
  'attachment-unknown',
  'backup-damaged',
  'backup-no-room',
  'backup-unknown',
  'backup-unset',
  'call-unknown',
  'caller-refused',
  'disk-full',
  'file-executable',
  'file-in-use',
  'file-missing',
  'file-too-large',
  'folder-missing',
  'folder-forbidden',
  'grant-unknown',
  'host-failed',
  'host-unreachable',
  'import-cancelled',
  'import-damaged',
  'import-macros',
  'import-too-large',
  'import-too-long',
  'import-too-wide',
  'import-unknown',
  'import-wrong-type',
  'key-missing',
  'mail-unavailable',
  'name-invalid',
  'share-fatal',
  'share-full',
  'share-gone',
  'share-newer',
  'share-not-empty',
  'share-permission',
  'share-transient',
  'share-unanswering',
  'share-unattached',
  'share-unrecognised',
  'workbook-cancelled',
  'workbook-unknown',
] as const;

/** One of {@link HOST_REFUSALS}. */
export type HostRefusalCode = (typeof HOST_REFUSALS)[number];

/** A refusal of the host. `data` may hold `path` and `detail` (technical, in English, for the "copy details" act). */
export type HostRefusal = Refusal<HostRefusalCode>;

/** The shape of a refusal on its way from host to console. */
export const hostRefusalSchema = z.object({
  code: z.enum(HOST_REFUSALS),
  data: z.record(z.string(), z.json()),
}) as z.ZodType<HostRefusal>;

/** The refusals that stand for a failure of the share, one each. */
export const SHARE_FAILURE_CODES = {
  transient: 'share-transient',
  permission: 'share-permission',
  full: 'share-full',
  gone: 'share-gone',
  unanswering: 'share-unanswering',
  fatal: 'share-fatal',
} as const satisfies Readonly<Record<ShareFailure, HostRefusalCode>>;
