import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityState } from '#shared/replica/entity.ts';
import { materialise } from '#shared/replica/materialise.ts';
import { histories, meetAll, play } from '#tests/laws/random-history.ts';
import { toEntity, toRecordRow, touchesOf } from '#renderer/store/stored-entity.ts';
import { unpackRow } from '#renderer/store/row-codec.ts';

const DIGEST = '0'.repeat(32);

describe('a record as it is kept', () => {
  it('gives back its state, its row and the changes that touched it, whatever its history', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const { consoles } = await play(steps);
        await meetAll(consoles.slice(0, 2));
        for (const { store } of consoles) {
          for await (const { kind, id, scope, state } of store.allEntities()) {
            const row = materialise({ kind, id, scope, state });
            const changes = (await store.changesOf({ kind, id })).map(({ replica, n }) => ({
              scope,
              replica,
              n,
            }));
            const kept = structuredClone(
              toRecordRow({ kind, id, scope, state, digest: DIGEST, row, changes }, []),
            );
            expect(toEntity(kind, kept)).toEqual({ kind, id, scope, state, digest: DIGEST });
            expect(unpackRow(kind, kept)).toEqual(row);
            expect(touchesOf(kind, kept)).toEqual(changes.map(({ replica, n }) => ({ replica, n })));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps fields and kinds of newer versions, under whatever name', () => {
    const write = {
      replica: 'evkj1p450j3emjaayc47',
      n: 3,
    } as EntityState['registers'][string]['heads'][0]['write'];
    const head = { write, stamp: { ms: 5, counter: 1 }, value: { constructor: [null, 0, ''] } };
    const state: EntityState = {
      registers: {
        constructor: { heads: [head], waiting: { 'evkj1p450j3emjaayc47:9': { ms: 6, counter: 0 } } },
      },
      sets: { toString: { additions: {}, waiting: ['evkj1p450j3emjaayc47:9|x'] } },
      counters: { valueOf: 0 },
      deletion: { heads: [], waiting: { 'evkj1p450j3emjaayc47:8': { ms: 1, counter: 0 } } },
      clock: { evkj1p450j3emjaayc47: 3 },
      opaque: ['evkj1p450j3emjaayc47:2'],
    };
    const scope = 'b0dy' as Parameters<typeof toRecordRow>[0]['scope'];
    for (const kind of ['ticket', 'novelty']) {
      const entity = { kind, id: 'A', scope, state, digest: DIGEST };
      const kept = toRecordRow({ ...entity, row: null, changes: [] }, [write]);
      expect(toEntity(kind, kept)).toEqual(entity);
      expect(unpackRow(kind, kept)).toBeNull();
    }
  });
});
