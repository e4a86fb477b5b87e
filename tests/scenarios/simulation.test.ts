import { describe, expect, it } from 'vitest';
import type { ReplicaBatch, ReplicaStore, ReplicaTransaction } from '#shared/replica/replica-store.ts';
import { runSeed } from '#tests/simulator/run-seed.ts';
import { describeFailure } from '#tests/simulator/simulate.ts';

/** About a second and a half each on a quiet machine. */
const SEEDS = Array.from({ length: 32 }, (_, place) => place + 1);
const MINUTE = 60_000;

describe('consoles that meet every trouble of a shared folder', () => {
  it.each(SEEDS)(
    'agree, lose nothing and never give a number twice: seed %i',
    async (seed) => {
      const result = await runSeed(seed);
      expect(result.faults, describeFailure(result).join('\n')).toEqual([]);
    },
    5 * MINUTE,
  );
});

/** An archive that keeps where it is in every stream before what it read there, in two transactions. */
function splitInTwo(store: ReplicaStore, wait: (milliseconds: number) => Promise<void>): ReplicaStore {
  return {
    ...store,
    async transact(work) {
      let effects: ReplicaBatch | undefined;
      const result = await store.transact((transaction) =>
        work(
          withSave(transaction, async (batch) => {
            effects = { ...batch, positions: [] };
            await transaction.save({
              positions: batch.positions,
              entities: [],
              changes: [],
              checksums: [],
              ...syncOf(batch),
            });
          }),
        ),
      );
      const late = effects;
      if (late === undefined || late.entities.length === 0) return result;
      await wait(3_000);
      await store.transact((transaction) =>
        transaction.save({
          positions: [],
          entities: late.entities,
          changes: late.changes,
          checksums: late.checksums,
        }),
      );
      return result;
    },
  };
}

function syncOf({ ledger, sync }: ReplicaBatch): Pick<ReplicaBatch, 'ledger' | 'sync'> {
  return { ...(ledger === undefined ? {} : { ledger }), ...(sync === undefined ? {} : { sync }) };
}

function withSave(
  transaction: ReplicaTransaction,
  save: (batch: ReplicaBatch) => Promise<void>,
): ReplicaTransaction {
  return { ...transaction, save };
}

/** Runs seeds until one of them fails. Gives its faults; nothing when all are clean. */
async function firstFaults(options: Parameters<typeof runSeed>[1]): Promise<readonly string[]> {
  for (let seed = 8; seed <= 40; seed += 1) {
    const { faults } = await runSeed(seed, options).catch((error: unknown) => ({ faults: [String(error)] }));
    if (faults.length > 0) return faults;
  }
  return [];
}

describe('the simulation itself', () => {
  it(
    'sees numbers given twice where exclusive creation is not exclusive though the share says so',
    async () => {
      const faults = await firstFaults({ weakExclusive: true });
      expect(faults.join('\n')).toContain('was given twice');
    },
    5 * MINUTE,
  );

  it(
    'sees what is lost when an archive keeps its place and the effects apart',
    async () => {
      const faults = await firstFaults({
        spoil: (store, clock) => splitInTwo(store, (milliseconds) => clock.wait(milliseconds)),
      });
      expect(faults.length).toBeGreaterThan(0);
    },
    5 * MINUTE,
  );

  it(
    'gives the same run for the same seed',
    async () => {
      const short = { length: 10 * MINUTE };
      const [one, again] = [await runSeed(77, short), await runSeed(77, short)];
      expect(again).toEqual(one);
      expect(one.changes).toBeGreaterThan(0);
    },
    MINUTE,
  );
});
