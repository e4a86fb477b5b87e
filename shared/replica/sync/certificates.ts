import type { ReplicaId } from '#shared/domain/identity.ts';
import {
  type CertificateHeader,
  certificateHeaderSchema,
  type SpaceId,
} from '#shared/replica/codec/headers.ts';
import { replicaIdOfText } from '#shared/replica/replica-id.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import {
  type CertificateName,
  certificatePath,
  DIRECTORIES,
  parseCertificateName,
} from '#shared/replica/share/space-paths.ts';
import { readNamed } from './read-named.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';
import { readConsole } from './sync-rows.ts';

/** A certificate that vouches for itself: its replica is named after the key that signs it. */
export interface Certificate {
  readonly header: CertificateHeader;
  readonly bytes: Uint8Array;
}

/** The certificates on a share, listed once and each read once. */
export interface Certificates {
  /** A replica's; `undefined` when there is none that holds. */
  of(replica: ReplicaId): Promise<Certificate | undefined>;
}

/** The certificates of a space as they are now: for as long as a round. */
export function createCertificates(share: Pick<SealedShare, 'list' | 'read'>, space: SpaceId): Certificates {
  const found = new Map<ReplicaId, Promise<Certificate | undefined>>();
  let names: Promise<readonly CertificateName[]> | undefined;
  const search = async (replica: ReplicaId): Promise<Certificate | undefined> => {
    names ??= listCertificates(share);
    for (const name of await names) {
      const certificate = name.replica === replica ? await readCertificate(share, name, space) : undefined;
      if (certificate !== undefined) return certificate;
    }
    return undefined;
  };
  return {
    of(replica) {
      const sought = found.get(replica) ?? search(replica);
      found.set(replica, sought);
      return sought;
    },
  };
}

/** The public key of a replica, base64url: remembered, or read from its certificate; `undefined` when neither can be. */
export async function publicKeyOf(
  { store, share, space }: Pick<SyncParts, 'store' | 'share' | 'space'>,
  replica: ReplicaId,
  certificates = createCertificates(share, space),
): Promise<string | undefined> {
  const known = await readConsole(store, replica);
  return known?.publicKey ?? (await certificates.of(replica))?.header.pk;
}

/**
 * Reads a certificate and makes sure that it holds: it is of this space, under its own name, signed by the key that it
 * gives, which its replica is named after.
 */
export async function readCertificate(
  share: Pick<SealedShare, 'read'>,
  name: CertificateName,
  space: SpaceId,
): Promise<Certificate | undefined> {
  const path = certificatePath(name);
  const found = await readNamed(share, {
    path,
    tag: name.tag,
    maxBytes: SYNC.recordFileBytes,
    publicKey: null,
  });
  if (found.found !== 'file' || found.file.kind !== 'replicaCertificate') return undefined;
  const header = certificateHeaderSchema.safeParse(found.file.header).data;
  if (header?.r !== name.replica || header.sp !== space || replicaIdOfText(header.pk) !== header.r) {
    return undefined;
  }
  // A file that carries its writer's key is opened by that key.
  return found.file.signature === 'valid' ? { header, bytes: found.bytes } : undefined;
}

async function listCertificates(share: Pick<SealedShare, 'list'>): Promise<readonly CertificateName[]> {
  const names = await share.list(DIRECTORIES.certificates);
  return [...new Set(names)].sort().flatMap((name) => parseCertificateName(name) ?? []);
}
