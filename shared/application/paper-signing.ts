import { z } from 'zod';
import { type ActRefusal, refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import {
  ATTACHMENT_BYTES_MAX,
  cleanFileName,
  digestSchema,
  isExecutableName,
  mediaTypeSchema,
} from '#shared/domain/attachment.ts';
import { SIGNATURE_WAYS, signatureSchema, type SignatureWay } from '#shared/domain/credential-handover.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';

const scanSchema = z.strictObject({
  name: z.string().max(1_000),
  /** In bytes. */
  size: z.int().min(0),
  mediaType: mediaTypeSchema,
  digest: digestSchema,
});

type Scan = z.infer<typeof scanSchema>;

/** How a paper is said to be signed: drawn on the screen, or on paper, whose scan names bytes that the host keeps already. */
export const signatureArguments = {
  way: z.enum(SIGNATURE_WAYS),
  signature: signatureSchema.nullish(),
  signedOn: z.iso.date().optional(),
  scan: scanSchema.optional(),
};

/** How somebody signed, in the words of {@link signatureArguments}. */
export interface SaidSignature {
  readonly way: SignatureWay;
  readonly signature?: string | null | undefined;
  readonly scan?: Scan | undefined;
}

/** What of a paper tells whether, when and how it was signed. */
export type SignablePaper = Pick<CredentialHandover, 'signedOn' | 'signatureWay' | 'scanDigest'>;

/** What a signature writes. */
export type Signing = Partial<
  Pick<
    CredentialHandover,
    'signedOn' | 'signatureWay' | 'signature' | 'scanName' | 'scanSize' | 'scanMediaType' | 'scanDigest'
  >
>;

/**
 * What a signature writes on a paper: all of it the first time, the scan alone where paper was signed before.
 *
 * @param settled the refusal for a paper that was signed on a day.
 */
export function signPaper(
  before: SignablePaper,
  said: SaidSignature,
  signedOn: string,
  settled: (day: string) => ActRefusal,
): Result<Signing, ActRefusal> {
  const refusal = said.scan === undefined ? undefined : scanRefusal(said.scan);
  if (refusal !== undefined) return { ok: false, refusal };
  if (before.signedOn === null) return firstSigning(said, signedOn);
  const isScanOfPaper = said.way === 'paper' && before.signatureWay === 'paper' && before.scanDigest === null;
  if (isScanOfPaper && said.scan !== undefined) return done(scanFields(said.scan));
  return { ok: false, refusal: settled(before.signedOn) };
}

function firstSigning(
  { way, signature = null, scan }: SaidSignature,
  signedOn: string,
): Result<Signing, ActRefusal> {
  if (way === 'screen') {
    if (scan !== undefined) return refuseAct('handover-signature-other', { way });
    if (signature === null) return refuseAct('handover-signature-blank', {});
    return done({ signedOn, signatureWay: way, signature });
  }
  if (signature !== null) return refuseAct('handover-signature-other', { way });
  return done({ signedOn, signatureWay: way, ...(scan === undefined ? {} : scanFields(scan)) });
}

function scanFields({ name, size, mediaType, digest }: Scan): Signing {
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
