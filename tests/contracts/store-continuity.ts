import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/change.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { loadSnapshot } from '#shared/replica/load-snapshot.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { reapplyOpaque } from '#shared/replica/reapply-opaque.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { snapshotLines } from '#shared/replica/snapshot.ts';
import { canonicalTextOf } from '#tests/laws/interleaving.ts';
import { changesIn, createScriptedClock, newLedger, replicaNumber } from '#tests/laws/simulated-console.ts';
import { veil } from '#tests/laws/veil.ts';
import type { OpenStore } from './store-under-test.ts';
import { addBody, addSeat, BODY, consoleOver, draftOf } from './sample-records.ts';

/** Filling a store from a snapshot, and reading late what an older version could not. */
export function describeContinuity(open: OpenStore): void {
  describe('a store filled otherwise than by its own acts', () => {
    it('has after a snapshot what its writer had, and receives what follows', async () => {
      const { store } = await open();
      const writer = consoleOver(createMemoryStore(newLedger(replicaNumber(3))));
      const seat = await addSeat(writer, 'Sede');
      await addBody(writer, 'Ente');
      expect(await loadSnapshot(store, snapshotLines(writer.store))).toMatchObject({ ok: true });
      expect(await canonicalTextOf(store)).toBe(await canonicalTextOf(writer.store));
      expect(await store.positions()).toEqual(await writer.store.positions());
      expect((await store.rowsBy('seat', 'bodyId', BODY)).map((row) => row['id'])).toEqual([seat]);
      expect((await store.ledger()).replica).toBe(replicaNumber(0));

      await writer.workspace.commit(
        draftOf([
          {
            scope: CATALOGUE_SCOPE,
            mutation: {
              op: 'create',
              kind: 'body',
              id: BODY,
              fields: { name: 'Altro', type: 'union', demonstration: true },
            },
          },
        ]),
      );
      const following = await writer.store.changesAfter(
        { scope: CATALOGUE_SCOPE, replica: replicaNumber(3), n: 1 },
        9,
      );
      expect(following).toHaveLength(1);
      expect(await receiveAt(store, following)).toMatchObject({ ok: true });
      expect(await canonicalTextOf(store)).toBe(await canonicalTextOf(writer.store));
    });

    it('refuses a snapshot when it holds something already', async () => {
      const { store } = await open();
      const writer = consoleOver(createMemoryStore(newLedger(replicaNumber(3))));
      await addSeat(writer, 'Sede');
      await addSeat(consoleOver(store), 'Altra');
      const text = await canonicalTextOf(store);
      expect(await loadSnapshot(store, snapshotLines(writer.store))).toMatchObject({
        refusal: { code: 'archive-not-empty' },
      });
      expect(await canonicalTextOf(store)).toBe(text);
    });

    it('refuses a snapshot also when it holds only other scopes', async () => {
      const { store } = await open();
      const writer = consoleOver(createMemoryStore(newLedger(replicaNumber(3))));
      await addSeat(writer, 'Sede');
      await addBody(consoleOver(store), 'Ente');
      expect(await loadSnapshot(store, snapshotLines(writer.store))).toMatchObject({
        refusal: { code: 'archive-not-empty' },
      });
    });

    it('shows after an update what an older version carried along unread', async () => {
      const { store } = await open();
      const writer = consoleOver(createMemoryStore(newLedger(replicaNumber(3))));
      for (const name of ['a', 'b', 'c']) await addSeat(writer, name);
      const changes = await changesIn(writer.store);
      expect(
        await receiveAt(
          store,
          changes.map((change) => veil(change, () => true)),
        ),
      ).toMatchObject({ ok: true });
      expect(await store.rows('seat')).toEqual([]);
      expect(await reapplyOpaque(store)).toBe(3);
      expect((await store.rows('seat')).map((row) => row['name'])).toEqual(['a', 'b', 'c']);
      expect(await canonicalTextOf(store)).toBe(await canonicalTextOf(writer.store));
      expect(await reapplyOpaque(store)).toBe(0);
    });
  });
}

function receiveAt(store: ReplicaStore, changes: readonly Change[]): ReturnType<typeof receiveChanges> {
  return receiveChanges({ store, clock: createScriptedClock() }, changes);
}
