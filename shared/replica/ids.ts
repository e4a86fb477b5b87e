import { sha256 } from '@noble/hashes/sha2.js';
import type { Ids, RecordId } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { numberToCrockford, toCrockford } from './crockford.ts';
import { MAX_STAMP_MS } from './hybrid-clock.ts';

const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;
const RANDOM_BYTES = 10;

/**
 * Ids from a clock and a source of random bytes. Those made within one millisecond grow, so that records created by
 * one act sort as they were created.
 */
export function createIds(clock: Clock, randomBytes: (length: number) => Uint8Array): Ids {
  let last = { ms: -1, random: new Uint8Array(RANDOM_BYTES) };
  return {
    fresh<K extends Kind>(): RecordId<K> {
      const ms = clock.now();
      const following = ms === last.ms ? increment(last.random) : undefined;
      last = { ms, random: following ?? Uint8Array.from(randomBytes(RANDOM_BYTES)) };
      return ulid(ms, last.random);
    },
    derived(kind, date, naturalKey) {
      const bytes = new TextEncoder().encode(JSON.stringify([kind, date, naturalKey]));
      return ulid(date, sha256(bytes).subarray(0, RANDOM_BYTES));
    },
  };
}

function ulid<K extends Kind>(ms: number, random: Uint8Array): RecordId<K> {
  if (!Number.isInteger(ms) || ms < 0 || ms > MAX_STAMP_MS) {
    throw new RangeError(`an id cannot hold the moment ${String(ms)}`);
  }
  return `${numberToCrockford(ms, TIME_CHARACTERS)}${toCrockford(random, RANDOM_CHARACTERS)}` as RecordId<K>;
}

/** The number that follows; `undefined` when there is none. */
function increment(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const next = Uint8Array.from(bytes);
  for (let index = next.length - 1; index >= 0; index -= 1) {
    const byte = next[index] ?? 0;
    next[index] = (byte + 1) % 256;
    if (byte < 255) return next;
  }
  return undefined;
}
