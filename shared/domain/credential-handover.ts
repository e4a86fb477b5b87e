import { z } from 'zod';
import { digestSchema, mediaTypeSchema } from './attachment.ts';
import { claim, dateSchema, idOf, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** How credentials reach whoever is to use them. @see P9-5.1-e, P9-5.1-f, P9-5.1-h, LIST-ModalitaComunicazioneCredenziali */
export const HANDOVER_MODES = ['sealedEnvelope', 'personalEmail', 'changerNotice'] as const;

/** One of {@link HANDOVER_MODES}. */
export type HandoverMode = (typeof HANDOVER_MODES)[number];

/** Where a receipt was signed. */
export const SIGNATURE_WAYS = ['screen', 'paper'] as const;

/** One of {@link SIGNATURE_WAYS}. */
export type SignatureWay = (typeof SIGNATURE_WAYS)[number];

/** A drawn signature holds at most this many characters. */
export const SIGNATURE_LENGTH_MAX = 16_000;

/** The strokes of a drawn signature: moves and lines between points, as in `M10 12L14 15`, in a box 600 wide and 200 high. */
export const signatureSchema = z
  .string()
  .max(SIGNATURE_LENGTH_MAX)
  .regex(/^(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})*)+$/);

/** The number of a receipt, as in `C2026/000012`. */
export const receiptNumberSchema = z.string().regex(/^C\d{4}\/\d{6,9}$/);

/**
 * That somebody was given the way into their accounts: who, what, how and when, and never the secret. The mode is
 * derived, the receipt is frozen with it.
 *
 * @see P9-5.1-e, P9-5.1-f, X-4
 */
export const credentialHandoverKind = defineKind({
  kind: 'credentialHandover',
  scope: 'body',
  indexes: ['bodyId', 'personId', 'number', 'assignmentId'],
  fields: {
    bodyId: required(idOf('body')),
    /** The number of the receipt, in the series of its year; absent until it is claimed. */
    number: claim(receiptNumberSchema),
    /** What it is called until then, as in `BOZZA-7F3K-C3`. */
    draftCode: required(line(40)),
    /** Whom they are for, and who receives them: nobody else may. */
    personId: required(idOf('person')),
    accountIds: setOf(idOf('account')),
    assignmentId: optional(idOf('computerAssignment')),
    mode: required(z.enum(HANDOVER_MODES)),
    /** The first day of service, as it was when they were handed over. */
    servesFrom: optional(dateSchema),
    handedOn: required(dateSchema),
    deliveredBy: required(idOf('person')),
    envelopeNumber: optional(line(40)),
    sealNumber: optional(line(40)),
    /** The one address that was written to. */
    recipientEmail: optional(z.email().max(254)),
    /** Why it was not done as the procedure wants: that it was not follows from its days. */
    deviationReason: optional(prose(1_000), 'text'),
    /** The receipt as it was worded, the version of its wording, and the SHA-256 of its UTF-8. */
    receiptText: required(prose(8_000)),
    receiptVersion: required(line(40)),
    receiptDigest: required(digestSchema),
    signedOn: optional(dateSchema),
    signatureWay: optional(z.enum(SIGNATURE_WAYS)),
    signature: optional(signatureSchema),
    /** The scan of the signed paper. */
    scanName: optional(line(150)),
    /** In bytes. */
    scanSize: optional(z.int().min(0)),
    scanMediaType: optional(mediaTypeSchema),
    scanDigest: optional(digestSchema),
    /** When what was handed over came back. */
    returnedOn: optional(dateSchema),
    revokedOn: optional(dateSchema),
    revocationReason: optional(line(500)),
    redacted: setOf(redactedWriteSchema),
  },
});
