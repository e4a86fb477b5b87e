import type { Change, Mutation } from '#shared/domain/change.ts';
import { digestSchema } from '#shared/domain/attachment.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { ReplicaStore, StreamPosition, SyncRow } from '#shared/replica/replica-store.ts';
import type { Blobs } from '#shared/replica/share/blobs.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import type { SyncParts } from './sync-parts.ts';
import { syncRow } from './sync-rows.ts';
import { saveRows } from './sync-rows-batch.ts';

/** Bytes that this console is to take to the share. Key: `todo/`, scope and digest. */
interface BlobRow {
  readonly scope: Scope;
  readonly digest: string;
  /** Why the last attempt did not succeed: a failure of the share, or `missing`; empty when there was none. */
  readonly why: string;
}

const PENDING = 'todo/';
const MARK = 'mark/';

/** How many changes are looked at before what was found is saved. */
const PAGE = 1_000;

/**
 * Takes to the share the bytes of the files that were attached here. The records' own changes do not wait for them: a
 * text of a line must not wait behind 25 MiB on a slow line, and whoever reads it meanwhile is told that the file is on
 * its way. Whatever the share refuses is tried again in the next round and holds up nothing else.
 */
export async function publishBlobs(parts: SyncParts): Promise<void> {
  const { blobs, store } = parts;
  if (blobs === undefined) return;
  await noteBlobs(store);
  for (const row of await readBlobs(store)) {
    const outcome = await attempt(blobs, row);
    if (outcome === 'stored') await saveRows(store, { remove: [{ area: 'blobs', key: keyOf(row) }] });
    else if (outcome !== 'under-way' && outcome !== row.why) {
      await saveRows(store, { put: [blobRow({ ...row, why: outcome })] });
    }
    if (outcome !== 'stored' && outcome !== 'missing') return;
  }
}

/** The share lost files: everything attached here is looked at again, and put again where it is missing. */
export async function renoteBlobs(store: ReplicaStore): Promise<void> {
  const marks = await store.syncValues('blobs', { prefix: MARK });
  if (marks.length > 0) await saveRows(store, { remove: marks.map(({ area, key }) => ({ area, key })) });
}

/** How many attachments made here are not known to be on the share. */
export async function countBlobs(store: Pick<ReplicaStore, 'syncValues'>): Promise<number> {
  return (await readBlobs(store)).length;
}

async function attempt(blobs: Blobs, { scope, digest }: BlobRow): Promise<string> {
  try {
    return await blobs.publish(scope, digest);
  } catch (error) {
    if (error instanceof ShareError) return error.failure;
    throw error;
  }
}

async function readBlobs(store: Pick<ReplicaStore, 'syncValues'>): Promise<readonly BlobRow[]> {
  const rows = await store.syncValues('blobs', { prefix: PENDING });
  return rows.map(({ value }) => value as unknown as BlobRow);
}

/** Looks once at every change that this console made since it last looked, and notes the bytes that they name. */
async function noteBlobs(store: ReplicaStore): Promise<void> {
  const { replica } = await store.ledger();
  const marks = await readMarks(store);
  for (const position of await store.positionsOf(replica)) {
    await noteStream(store, position, marks.get(markKey(position.scope, replica)) ?? 0);
  }
}

async function noteStream(
  store: ReplicaStore,
  { scope, replica, n }: StreamPosition,
  from: number,
): Promise<void> {
  let mark = from;
  while (mark < n) {
    const page = await store.changesAfter({ scope, replica, n: mark }, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    mark = last.n;
    const rows = page.flatMap(digestsIn).map((digest) => blobRow({ scope, digest, why: '' }));
    await saveRows(store, { put: [...rows, syncRow('blobs', markKey(scope, replica), { n: mark })] });
  }
}

function digestsIn({ mutations }: Change): readonly string[] {
  return mutations.flatMap((mutation) => {
    const digest = digestSchema.safeParse(namedBytes(mutation));
    return digest.success ? [digest.data] : [];
  });
}

/** The bytes that a mutation names: a file attached to a ticket, the scan of a signed receipt. */
function namedBytes(mutation: Mutation): JsonValue | undefined {
  if (mutation.op === 'create' && mutation.kind === 'ticketEntry') return mutation.fields['digest'];
  if (mutation.op === 'set' && mutation.kind === 'credentialHandover')
    return mutation.fields['scanDigest']?.value;
  return undefined;
}

async function readMarks(store: ReplicaStore): Promise<ReadonlyMap<string, number>> {
  const rows = await store.syncValues('blobs', { prefix: MARK });
  return new Map(rows.map(({ key, value }) => [key, typeof value['n'] === 'number' ? value['n'] : 0]));
}

function markKey(scope: Scope, replica: ReplicaId): string {
  return `${MARK}${scope}/${replica}`;
}

function keyOf({ scope, digest }: Pick<BlobRow, 'scope' | 'digest'>): string {
  return `${PENDING}${scope}/${digest}`;
}

function blobRow(row: BlobRow): SyncRow {
  return syncRow('blobs', keyOf(row), row);
}
