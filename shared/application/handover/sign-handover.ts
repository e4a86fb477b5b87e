import { z } from 'zod';
import { type ActRefusal, refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import {
  ATTACHMENT_BYTES_MAX,
  cleanFileName,
  digestSchema,
  isExecutableName,
  mediaTypeSchema,
} from '#shared/domain/attachment.ts';
import {
  credentialHandoverKind,
  SIGNATURE_WAYS,
  type SignatureWay,
} from '#shared/domain/credential-handover.ts';
import { idOf } from '#shared/domain/field.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { type FieldEdits, setFields } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { handoverDayRefusal, settledHandoverRefusal } from './handover-rules.ts';

const { fields } = credentialHandoverKind;

const scanSchema = z.strictObject({
  name: z.string().max(1_000),
  /** In bytes. */
  size: z.int().min(0),
  mediaType: mediaTypeSchema,
  digest: digestSchema,
});

type Scan = z.infer<typeof scanSchema>;

/** How a receipt is said to be signed. */
interface SaidSignature {
  readonly way: SignatureWay;
  readonly signature?: string | null | undefined;
  readonly scan?: Scan | undefined;
}

/**
 * Records that whoever received the credentials signed the receipt as it was frozen: drawn on the screen, or on paper,
 * whose scan may follow later. The scan names bytes that the host keeps already.
 *
 * @see P9-5.1-e
 */
export const signHandover = defineUseCase({
  name: 'signHandover',
  arguments: z.strictObject({
    id: idOf('credentialHandover'),
    way: z.enum(SIGNATURE_WAYS),
    signature: z.optional(fields.signature.schema),
    signedOn: z.iso.date().optional(),
    scan: scanSchema.optional(),
  }),
  run: async ({ workspace, clock }, _actor, { id, signedOn, ...said }) => {
    const found = await findLive(workspace, 'credentialHandover', id);
    if (!found.ok) return found;
    const { record } = found.value;
    const today = dayOf(clock.now());
    const signed = signing(record, said, signedOn ?? today);
    if (!signed.ok) return signed;
    const day = signed.value.signedOn ?? null;
    const refusal =
      settledHandoverRefusal(record) ?? (day === null ? undefined : handoverDayRefusal(record, day, today));
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(found.value, signed.value));
  },
});

type Signing = Result<FieldEdits<'credentialHandover'>, ActRefusal>;

/** What a signature writes: all of it the first time, the scan alone where paper was signed before. */
function signing(before: CredentialHandover, said: SaidSignature, signedOn: string): Signing {
  const refusal = said.scan === undefined ? undefined : scanRefusal(said.scan);
  if (refusal !== undefined) return { ok: false, refusal };
  return before.signedOn === null ? firstSigning(said, signedOn) : laterScan(before, before.signedOn, said);
}

function laterScan(
  { signatureWay, scanDigest }: CredentialHandover,
  day: string,
  { way, scan }: SaidSignature,
): Signing {
  const isScanOfPaper = way === 'paper' && signatureWay === 'paper' && scanDigest === null;
  if (isScanOfPaper && scan !== undefined) return done(scanFields(scan));
  return refuseAct('handover-signed', { day });
}

function firstSigning({ way, signature = null, scan }: SaidSignature, signedOn: string): Signing {
  if (way === 'screen') {
    if (scan !== undefined) return refuseAct('handover-signature-other', { way });
    if (signature === null) return refuseAct('handover-signature-blank', {});
    return done({ signedOn, signatureWay: way, signature });
  }
  if (signature !== null) return refuseAct('handover-signature-other', { way });
  return done({ signedOn, signatureWay: way, ...(scan === undefined ? {} : scanFields(scan)) });
}

function scanFields({ name, size, mediaType, digest }: Scan): FieldEdits<'credentialHandover'> {
  return {
    scanName: cleanFileName(name),
    scanSize: size,
    scanMediaType: mediaType,
    scanDigest: digest,
  };
}

function scanRefusal({ name, size, mediaType }: Scan): ActRefusal | undefined {
  const fileName = cleanFileName(name);
  if (fileName === '') return refusalOf('attachment-unnamed', {});
  if (size > ATTACHMENT_BYTES_MAX)
    return refusalOf('attachment-too-large', { name: fileName, limit: ATTACHMENT_BYTES_MAX });
  if (isExecutableName(fileName)) return refusalOf('attachment-executable', { name: fileName });
  const isReadable = mediaType.startsWith('image/') || mediaType === 'application/pdf';
  return isReadable ? undefined : refusalOf('handover-scan-unreadable', { name: fileName });
}
