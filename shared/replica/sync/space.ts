import type { Clock } from '#shared/domain/instant.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import {
  FILE_FORMAT,
  READER_FORMAT,
  type SpaceHeader,
  spaceHeaderSchema,
  type SpaceId,
} from '#shared/replica/codec/headers.ts';
import { replicaIdOfText } from '#shared/replica/replica-id.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import {
  DIRECTORIES,
  parseSpaceRecordName,
  README_NAME,
  spaceRecordPath,
} from '#shared/replica/share/space-paths.ts';
import { SYNC } from './sync-constants.ts';

/** A folder that is an office's space. */
export interface FoundSpace {
  /** The newest record: what is asked of readers and writers. */
  readonly header: SpaceHeader;
  /** The first record, byte by byte: it can bring a lost folder back. */
  readonly sentinel: Uint8Array;
  readonly sentinelPath: string;
  readonly readable: boolean;
  readonly writable: boolean;
}

/**
 * Why a folder is not taken for a space: `space-missing`, it has no sentinel; `space-unreadable`, what it has is damaged
 * or forged; `space-other`, it is another office's; `space-ambiguous`, it was prepared twice at once.
 */
export type SpaceRefusal = Refusal<'space-missing' | 'space-unreadable' | 'space-other' | 'space-ambiguous'>;

interface SpaceRecord {
  readonly header: SpaceHeader;
  readonly bytes: Uint8Array;
  readonly path: string;
}

/**
 * Makes a folder the space of an office: its sentinel, and a page for people who open it. The id of the space is that
 * of the key which signs its records, so that nobody else can write one.
 *
 * @param readme what `LEGGIMI.txt` says.
 */
export async function createSpace(
  share: SealedShare,
  { name, readme, clock }: { readonly name: string; readonly readme: string; readonly clock: Clock },
): Promise<Result<SpaceHeader, Refusal<'space-exists' | 'space-ambiguous' | 'key-missing'>>> {
  if ((await share.list(DIRECTORIES.space)).length > 0) return refuse('space-exists');
  const founder = await share.createIdentity();
  const publicKey = await share.publicKeyOf(founder);
  if (publicKey === null) return refuse('key-missing');
  const header = {
    f: FILE_FORMAT,
    sp: founder,
    n: 1,
    name,
    created: clock.now(),
    minReader: 1,
    minWriter: 1,
    write: 1,
    features: [],
    r: founder,
    pk: publicKey,
  };
  const sealed = await share.seal({
    kind: 'spaceRecord',
    header,
    lines: null,
    signer: founder,
    nonce: 'random',
  });
  if (!sealed.ok) return sealed;
  await share.put(README_NAME, new TextEncoder().encode(readme));
  const path = spaceRecordPath({ n: 1, tag: sealed.value.tag });
  await share.putExclusive(path, sealed.value.bytes);
  const found = await findSpace(share);
  if (found.ok) return done(found.value.header);
  // Somebody else prepared it in the same moment: who sees both takes its own back.
  if (found.refusal.code === 'space-ambiguous') await share.delete(path);
  return refuse('space-ambiguous');
}

/**
 * Reads what makes a folder a space. Nothing is written.
 *
 * @param expected the space that this console belongs to; left out by one that belongs to none yet.
 */
export async function findSpace(
  share: Pick<SealedShare, 'list' | 'read'>,
  expected?: SpaceId,
): Promise<Result<FoundSpace, SpaceRefusal>> {
  const names = (await share.list(DIRECTORIES.space)).filter((name) => parseSpaceRecordName(name));
  if (names.length === 0) return refuse('space-missing');
  const records = (await Promise.all(names.map((name) => readRecord(share, name)))).filter(
    (record) => record !== undefined,
  );
  const spaces = new Set(records.filter(({ header }) => header.n === 1).map(({ header }) => header.sp));
  if (spaces.size === 0) return refuse('space-unreadable');
  if (expected === undefined && spaces.size > 1) return refuse('space-ambiguous');
  const space = expected ?? [...spaces][0];
  const own = records
    .filter(({ header }) => header.sp === space)
    .sort((left, right) => left.header.n - right.header.n);
  const [sentinel] = own;
  const newest = own.at(-1);
  if (sentinel?.header.n !== 1 || newest === undefined) return refuse('space-other');
  return done({
    header: newest.header,
    sentinel: sentinel.bytes,
    sentinelPath: sentinel.path,
    readable: newest.header.minReader <= READER_FORMAT,
    writable: newest.header.minWriter <= FILE_FORMAT,
  });
}

/** A record that is whole, signed by the key that its space is named after, and stands under its own name. */
async function readRecord(share: Pick<SealedShare, 'read'>, name: string): Promise<SpaceRecord | undefined> {
  const path = `${DIRECTORIES.space}/${name}`;
  const unchecked = await share.read(path, SYNC.recordFileBytes, null);
  if (unchecked.found !== 'file' || unchecked.file.kind !== 'spaceRecord') return undefined;
  const header = spaceHeaderSchema.safeParse(unchecked.file.header).data;
  const place = parseSpaceRecordName(name);
  if (header === undefined || header.n !== place?.n || unchecked.file.tag !== place.tag) return undefined;
  if (replicaIdOfText(header.pk) !== header.r || (header.r as string) !== header.sp) return undefined;
  const checked = await share.read(path, SYNC.recordFileBytes, header.pk);
  const isSigned = checked.found === 'file' && checked.file.signature === 'valid';
  return isSigned && checked.file.tag === place.tag ? { header, bytes: checked.bytes, path } : undefined;
}
