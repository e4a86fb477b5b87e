import { assertNever } from '#shared/domain/assert-never.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { SegmentHeader, SpaceId } from '#shared/replica/codec/headers.ts';
import { readSegmentHeader } from '#shared/replica/codec/read-header.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { type SegmentName, segmentPath } from '#shared/replica/share/space-paths.ts';
import type { SuspectFile } from './quarantine.ts';
import { readNamed } from './read-named.ts';
import { SYNC } from './sync-constants.ts';

/** A segment that is whole, stands in its place, and is signed by its replica. Its lines are not read yet. */
export interface OpenSegment {
  readonly path: string;
  readonly tag: string;
  readonly header: SegmentHeader;
  readonly headerDigest: string;
  readonly lines: readonly string[];
  readonly bytes: Uint8Array;
}

/**
 * Why a segment cannot be used now, by what is to be done: `absent`, wait; `newer`, ask for a newer program; `forged`, set
 * the file aside and read no further. Files that stood in the way of an absent one are told as suspects.
 */
export type SegmentTrouble =
  | { readonly found: 'absent'; readonly why: string; readonly suspects?: readonly SuspectFile[] }
  | { readonly found: 'newer'; readonly why: string }
  | ({ readonly found: 'forged' } & SuspectFile);

/** What stands under a segment's name. */
export type SegmentFinding = { readonly found: 'segment'; readonly segment: OpenSegment } | SegmentTrouble;

/** Whose stream is read, and what its files are checked with. */
export interface StreamSource {
  readonly space: SpaceId;
  readonly scope: Scope;
  readonly replica: ReplicaId;
  /** base64url. */
  readonly publicKey: string;
}

/** Reads a segment and makes sure that it holds, all but its place in the chain and its lines. */
export async function openSegment(
  share: Pick<SealedShare, 'read'>,
  { space, scope, replica, publicKey }: StreamSource,
  name: SegmentName,
): Promise<SegmentFinding> {
  const path = segmentPath(scope, replica, name);
  const { q, tag } = name;
  const found = await readNamed(share, { path, tag, maxBytes: SYNC.segmentFileBytes, publicKey });
  if (found.found === 'nothing') return { found: 'absent', why: 'segment-missing' };
  const { bytes } = found;
  const forged = (why: string): SegmentTrouble => ({ found: 'forged', why, path, bytes });
  if (found.found === 'unusable') return troubleOf(found.refusal.code, forged);
  // Before anything that the header says: whoever asks for a newer program must be the console that it names.
  if (found.file.signature !== 'valid') return forged('signature-invalid');
  const header = readSegmentHeader(found.file, { space, scope, replica, q });
  if (!header.ok) return troubleOf(header.refusal.code, forged);
  const { headerDigest, lines } = found.file;
  return { found: 'segment', segment: { path, tag, header: header.value, headerDigest, lines, bytes } };
}

function troubleOf(
  code: 'file-damaged' | 'file-forged' | 'file-newer',
  forged: (why: string) => SegmentTrouble,
): SegmentTrouble {
  switch (code) {
    case 'file-damaged':
      return { found: 'absent', why: 'segment-damaged' };
    case 'file-newer':
      return { found: 'newer', why: code };
    case 'file-forged':
      return forged(code);
    default:
      return assertNever(code);
  }
}
