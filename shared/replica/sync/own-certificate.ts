import { done, type Result } from '#shared/domain/refusal.ts';
import { FILE_FORMAT } from '#shared/replica/codec/headers.ts';
import type { SealRefusal } from '#shared/replica/codec/sealer.ts';
import { certificatePath } from '#shared/replica/share/space-paths.ts';
import type { SyncParts } from './sync-parts.ts';
import { syncRow } from './sync-rows.ts';
import { saveRows } from './sync-rows-batch.ts';

/** What is remembered of this replica's certificate. Bytes: the file. */
interface CertificateRow {
  readonly replica: string;
  readonly path: string;
  readonly label: string;
  readonly stored: boolean;
}

const KEY = 'own-certificate';

/**
 * Puts on the share what others check this console's signatures with, once for each name that people give it. Without
 * it nobody could read what it publishes.
 */
export async function putCertificate(parts: SyncParts): Promise<Result<null, SealRefusal>> {
  const { replica } = await parts.store.ledger();
  const row = await parts.store.syncRow({ area: 'space', key: KEY });
  const known = row?.value as unknown as CertificateRow | undefined;
  if (known?.replica === replica && known.label === parts.label) {
    if (!known.stored && row?.bytes !== undefined) await store(parts, known, row.bytes);
    return done(null);
  }
  const publicKey = await parts.share.publicKeyOf(replica);
  if (publicKey === null) return { ok: false, refusal: { code: 'key-missing', data: {} } };
  const header = {
    f: FILE_FORMAT,
    sp: parts.space,
    r: replica,
    pk: publicKey,
    dk: parts.device,
    nm: parts.label,
  };
  const sealed = await parts.share.seal({
    kind: 'replicaCertificate',
    header,
    lines: null,
    signer: replica,
    nonce: 'random',
  });
  if (!sealed.ok) return sealed;
  const path = certificatePath({ replica, tag: sealed.value.tag });
  const made: CertificateRow = { replica, path, label: parts.label, stored: false };
  await saveRows(parts.store, { put: [syncRow('space', KEY, made, sealed.value.bytes)] });
  await store(parts, made, sealed.value.bytes);
  return done(null);
}

/** This replica's certificate, as a file; `undefined` before there is one. */
export async function ownCertificate(
  parts: Pick<SyncParts, 'store'>,
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | undefined> {
  const row = await parts.store.syncRow({ area: 'space', key: KEY });
  if (row?.bytes === undefined) return undefined;
  return { path: (row.value as unknown as CertificateRow).path, bytes: row.bytes };
}

async function store(parts: SyncParts, row: CertificateRow, bytes: Uint8Array): Promise<void> {
  await parts.share.put(row.path, bytes);
  await saveRows(parts.store, { put: [syncRow('space', KEY, { ...row, stored: true }, bytes)] });
}
