import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { segmentPath, streamDirectory } from '#shared/replica/share/space-paths.ts';

const REPLICA = 'a'.repeat(20) as ReplicaId;
const SCOPE = 'c0' as Scope;

/** Where the samples are kept. */
export const STREAM = streamDirectory(SCOPE, REPLICA);

/** The path of the segment number `q` of a stream that was not there before. */
export function samplePath(q: number): string {
  return segmentPath(SCOPE, REPLICA, { q, tag: '0123456789abcdef' });
}

/** Bytes that are unlike from one place to the next, so that what is misplaced is seen. */
export function sampleBytes(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) % 251);
}
