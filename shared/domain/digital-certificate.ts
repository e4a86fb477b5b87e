import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What a certificate is for. @see PT-I.4-a */
export const CERTIFICATE_TYPES = ['smartCard', 'remoteSignature', 'seal', 'server'] as const;

/** One of {@link CERTIFICATE_TYPES}. */
export type CertificateType = (typeof CERTIFICATE_TYPES)[number];

/** A certificate that was issued, and until when it is good: never its PIN. @see PT-I.4-a, X-4 */
export const digitalCertificateKind = defineKind({
  kind: 'digitalCertificate',
  scope: 'body',
  indexes: ['bodyId', 'holderId'],
  fields: {
    bodyId: required(idOf('body')),
    type: required(z.enum(CERTIFICATE_TYPES)),
    holderId: optional(idOf('person')),
    /** The server or office it is for, where nobody holds it. */
    subject: optional(line(160)),
    issuer: optional(line(120)),
    issuedOn: required(dateSchema),
    expiresOn: optional(dateSchema),
    noticeDays: optional(z.int().min(0).max(365)),
    revokedOn: optional(dateSchema),
  },
});
