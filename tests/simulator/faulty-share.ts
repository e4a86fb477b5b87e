import type { Random } from '#shared/application/demonstration/random.ts';
import type { Clock } from '#shared/domain/instant.ts';
import { guardShare } from '#shared/replica/share/guarded-share.ts';
import type { MemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { ShareError, type Share } from '#shared/replica/share/share.ts';
import { SYNC } from '#shared/replica/sync/sync-constants.ts';
import { CALM } from './fault-rates.ts';
import type { ServerFaults, SimulatedView, ViewFaults } from './faults.ts';
import { createSystemMemory } from './system-memory.ts';
import { createSlowWriter } from './slow-writer.ts';

/** What a view is made of. */
export interface FaultyShareParts {
  readonly folder: () => MemoryFolder;
  readonly faults: ServerFaults;
  readonly clock: Clock;
  readonly random: Random;
}

/** One console's way to the server, with its troubles and what its system remembers. */
export function createFaultyShare(parts: FaultyShareParts): {
  readonly share: SimulatedView;
  readonly forget: () => void;
} {
  const { folder, clock, random } = parts;
  const faults: ViewFaults = { offline: false, readOnly: false, rates: CALM };
  const memory = createSystemMemory(clock, random, () => faults.rates);

  /** Time passes, and others act. */
  async function step(): Promise<void> {
    await clock.wait(faults.rates.latency === 0 ? 0 : 1 + random.below(faults.rates.latency));
    if (faults.offline) throw new ShareError('gone', 'the server cannot be reached');
  }

  async function call<Value>(act: () => Promise<Value>): Promise<Value> {
    await step();
    const { failBefore, failAfter, hang } = faults.rates;
    if (random.chance(failBefore)) throw new ShareError('transient', 'EIO before');
    const hangs = random.chance(hang);
    const value = hangs && random.chance(0.5) ? null : { given: await act() };
    if (hangs || value === null) {
      await clock.wait(SYNC.callTimeout);
      throw new ShareError('unanswering', 'no answer in time');
    }
    await step();
    if (random.chance(failAfter)) throw new ShareError('transient', 'EIO after');
    return value.given;
  }

  async function write<Value>(act: () => Promise<Value>): Promise<Value> {
    return call(() => {
      if (faults.readOnly) throw new ShareError('permission', 'EACCES');
      return act();
    });
  }

  const writer = createSlowWriter({ ...parts, step, rates: () => faults.rates });
  const share: Share = {
    list: (directory) =>
      call(() => {
        const names = memory.names(directory, () => folder().names(directory));
        return Promise.resolve(garbled(names, faults, random));
      }),
    get: (path, maxBytes) =>
      call(() => {
        const bytes = memory.isThoughtAbsent(path) ? undefined : folder().file(path)?.bytes;
        if (bytes === undefined) memory.noteAbsent(path);
        const end = random.chance(faults.rates.shortRead) ? random.below(bytes?.length ?? 0) : maxBytes + 1;
        return Promise.resolve(bytes?.slice(0, Math.min(end, maxBytes + 1)) ?? null);
      }),
    put: (path, bytes) =>
      write(async () => {
        memory.noteWritten(path);
        await writer.put(path, bytes);
      }),
    putExclusive: (path, bytes) =>
      write(async () => {
        memory.noteWritten(path);
        return writer.putExclusive(path, bytes);
      }),
    delete: (path) =>
      call(() => {
        if (!faults.readOnly && !random.chance(faults.rates.busyDelete)) folder().remove(path);
        return Promise.resolve();
      }),
    createdAt: (path) => call(() => Promise.resolve(folder().file(path)?.createdAt ?? null)),
    facts: () => call(() => Promise.resolve(parts.faults.facts)),
  };
  return { share: { ...guardShare(share), faults }, forget: () => memory.clear() };
}

/** A listing taken while the directory changed: names in another order, some missing, some twice. */
function garbled(names: readonly string[], { rates }: ViewFaults, random: Random): readonly string[] {
  const misses = random.chance(rates.missNames);
  const repeats = random.chance(rates.repeatNames);
  const seen = misses ? names.filter(() => random.chance(0.8)) : names;
  return repeats ? [...seen, ...seen.filter(() => random.chance(0.2))] : seen;
}
