import type { RecordId } from '#shared/domain/identity.ts';
import type { DigitalCertificate } from '#shared/domain/kinds.ts';

/** The signature certificates that the office issued in a year, to its own people and to those of other bodies. */
export interface IssuedCertificates {
  readonly own: number;
  readonly others: number;
  readonly total: number;
}

/** How many signatures were issued in a year, for its own body and for the others. @see PT-I.4-a */
export function issuedCertificates(
  certificates: readonly DigitalCertificate[],
  ownBodyId: RecordId<'body'>,
  year: number,
): IssuedCertificates {
  const issued = certificates.filter(
    ({ type, issuedOn }) =>
      (type === 'smartCard' || type === 'remoteSignature') && issuedOn.startsWith(`${String(year)}-`),
  );
  const own = issued.filter(({ bodyId }) => bodyId === ownBodyId).length;
  return { own, others: issued.length - own, total: issued.length };
}
