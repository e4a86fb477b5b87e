import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#shared/domain/json.ts';
import { archiveLines } from '#shared/replica/copy/archive-lines.ts';
import { restoreArchive } from '#shared/replica/copy/restore-archive.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { type ReplicaStore, SYNC_AREAS, type SyncRow } from '#shared/replica/replica-store.ts';
import { canonicalTextOf, dealOut, decisions, receiveAll, storeOf } from './interleaving.ts';
import { histories, play } from './random-history.ts';
import { newLedger, replicaNumber } from './simulated-console.ts';

// What JSON brings back: it has no minus zero.
const values = fc
  .dictionary(fc.string(), fc.jsonValue())
  .map((value) => JSON.parse(JSON.stringify(value)) as JsonObject);

const rows: fc.Arbitrary<readonly SyncRow[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...SYNC_AREAS),
      fc.string({ minLength: 1 }),
      values,
      fc.option(fc.uint8Array({ maxLength: 40 })),
    ),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(([area, key, value, bytes]) => ({ area, key, value, ...(bytes === null ? {} : { bytes }) })),
  );

describe('a copy of an archive', () => {
  it('restored is the archive: records, changes, their traces, positions, sums, ledger and rows', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, rows, async (steps, choices, kept) => {
        const { changes } = await play(steps);
        const store = await storeOf(dealOut(changes, choices));
        await keep(store, kept);
        const restored = emptyStore();
        expect(await restoreArchive(restored, await linesOf(store))).toMatchObject({ ok: true });
        expect(await everythingOf(restored)).toEqual(await everythingOf(store));
      }),
      { numRuns: 30 },
    );
  });

  it('receives what follows as the archive does', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, fc.nat(100), async (steps, choices, percent) => {
        const { changes } = await play(steps);
        const dealt = dealOut(changes, choices);
        const cut = Math.floor((dealt.length * percent) / 100);
        const restored = emptyStore();
        await restoreArchive(restored, await linesOf(await storeOf(dealt.slice(0, cut))));
        await receiveAll(restored, dealt.slice(cut));
        expect(await canonicalTextOf(restored)).toBe(await canonicalTextOf(await storeOf([changes])));
      }),
      { numRuns: 30 },
    );
  });

  it('is refused, and leaves the archive empty, when it was cut short or one character of it altered', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        rows,
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        async (steps, kept, at, by, cut) => {
          const { changes } = await play(steps);
          const store = await storeOf([changes]);
          await keep(store, kept);
          const text = (await linesOf(store)).join('\n');
          const place = at % text.length;
          const other = String.fromCharCode(32 + ((text.charCodeAt(place) - 31 + (by % 93)) % 95));
          const spoilt = cut ? text.slice(0, place) : text.slice(0, place) + other + text.slice(place + 1);
          fc.pre(spoilt !== text);
          const restored = emptyStore();
          const refused = await restoreArchive(restored, spoilt.split('\n'));
          expect(['copy-malformed', 'copy-incomplete', 'copy-altered', 'copy-newer']).toContain(
            refused.ok ? 'ok' : refused.refusal.code,
          );
          expect(await everythingOf(restored)).toEqual(await everythingOf(emptyStore()));
        },
      ),
      { numRuns: 60 },
    );
  });
});

function emptyStore(): ReplicaStore {
  return createMemoryStore(newLedger(replicaNumber(9)));
}

function keep(store: ReplicaStore, kept: readonly SyncRow[]): Promise<void> {
  return store.transact((transaction) =>
    transaction.save({ positions: [], entities: [], changes: [], checksums: [], sync: { put: kept } }),
  );
}

async function linesOf(store: ReplicaStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of archiveLines(store)) lines.push(line);
  return lines;
}

/** Everything that a store can be asked for. */
async function everythingOf(store: ReplicaStore): Promise<unknown> {
  const changes = [];
  for await (const change of store.allChanges()) changes.push(change);
  const touching = [];
  for await (const { kind, id } of store.allEntities())
    touching.push([kind, id, await store.changesOf({ kind, id })]);
  return {
    records: await canonicalTextOf(store),
    changes,
    touching,
    positions: await store.positions(),
    ledger: await store.ledger(),
    rows: await Promise.all(SYNC_AREAS.map((area) => store.syncRows(area))),
  };
}
