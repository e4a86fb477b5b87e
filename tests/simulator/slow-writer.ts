import type { Random } from '#shared/application/demonstration/random.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { MemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import type { FaultRates } from './fault-rates.ts';
import type { ServerFaults } from './faults.ts';

/** What a writer is made of. */
export interface SlowWriterParts {
  readonly folder: () => MemoryFolder;
  readonly faults: ServerFaults;
  readonly clock: Clock;
  readonly random: Random;
  /** Time passes between one piece and the next; throws when the server can no longer be reached. */
  readonly step: () => Promise<void>;
  readonly rates: () => Readonly<FaultRates>;
}

/** Writes files as a disk's share does on a server: piece by piece, in everybody's sight. */
export interface SlowWriter {
  put(path: string, bytes: Uint8Array): Promise<void>;
  putExclusive(path: string, bytes: Uint8Array): Promise<'created' | 'exists'>;
}

const PIECES = 3;

/** Milliseconds for which a client believes that a name it looked for is free. */
const LOOK_AGE = 5_000;

/** A writer on a server. */
export function createSlowWriter({
  folder,
  faults,
  clock,
  random,
  step,
  rates,
}: SlowWriterParts): SlowWriter {
  /** The first `length` bytes are written; what the file held beyond them is still there. */
  function overwrite(path: string, bytes: Uint8Array, length: number): void {
    const beyond = folder().file(path)?.bytes.subarray(length) ?? new Uint8Array(0);
    folder().write(path, new Uint8Array(Buffer.concat([bytes.subarray(0, length), beyond])), clock.now());
  }

  async function fill(path: string, bytes: Uint8Array): Promise<void> {
    const { tear, fullMidway } = rates();
    const isFull = faults.full || random.chance(fullMidway);
    const stops = isFull || random.chance(tear);
    const end = stops ? random.below(bytes.length + 1) : bytes.length;
    for (let piece = 1; piece <= PIECES; piece += 1) {
      overwrite(path, bytes, Math.floor((end * piece) / PIECES));
      if (piece < PIECES) await step();
    }
    if (stops) throw new ShareError(isFull ? 'full' : 'transient', 'the writing stopped midway');
    folder().write(path, bytes, clock.now());
  }

  return {
    async put(path, bytes) {
      const found = folder().file(path)?.bytes;
      const isWhole = found?.length === bytes.length && found.every((byte, index) => byte === bytes[index]);
      if (!isWhole) await fill(path, bytes);
    },
    async putExclusive(path, bytes) {
      if (folder().file(path) !== null) return 'exists';
      // A file system that has no exclusive creation of its own looks, or remembers that it looked, and then creates
      // whatever has come meanwhile.
      if (random.chance(faults.weakExclusive)) {
        await clock.wait(random.below(LOOK_AGE));
        await step();
      }
      folder().write(path, new Uint8Array(0), clock.now());
      await fill(path, bytes);
      return 'created';
    },
  };
}
