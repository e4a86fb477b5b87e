import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKind } from '#shared/domain/kinds.ts';
import { compareStamps } from '#shared/domain/stamp.ts';
import type { StoredEntity } from '#shared/replica/entity.ts';
import { conflictsOf, materialise } from '#shared/replica/materialise.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { refText } from '#shared/replica/write-ref.ts';
import { dealOut, decisions, storeOf } from './interleaving.ts';
import { DELETION, type NaiveModel, naiveModel, standingOf } from './naive-model.ts';
import { histories, play } from './random-history.ts';

describe('a write', () => {
  it('stands, or was replaced by somebody who had seen it', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, async (steps, choices) => {
        const { changes } = await play(steps);
        const model = naiveModel(changes);
        const merged = standingIn(await entitiesOf(await storeOf(dealOut(changes, choices))));
        for (const [slot, writes] of model.writes) {
          expect([...(merged.get(slot) ?? [])].sort()).toEqual([...model.standing(slot)].sort());
          expect(writes.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 35 },
    );
  });

  it('is awaited by nobody once every change has arrived', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, async (steps, choices) => {
        const { changes } = await play(steps);
        for (const { state } of await entitiesOf(await storeOf(dealOut(changes, choices)))) {
          const registers = [...Object.values(state.registers), state.deletion];
          expect(registers.flatMap(({ waiting }) => Object.keys(waiting))).toEqual([]);
          expect(Object.values(state.sets).flatMap(({ waiting }) => waiting)).toEqual([]);
        }
      }),
      { numRuns: 35 },
    );
  });

  it('is stamped later than every write that it replaces, whatever the clocks did', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const { changes } = await play(steps);
        for (const writes of naiveModel(changes).writes.values()) {
          for (const write of writes) {
            const replaced = writes.filter(({ ref }) => write.replaces.includes(ref));
            expect(replaced).toHaveLength(write.replaces.length);
            expect(replaced.every(({ stamp }) => compareStamps(write.stamp, stamp) > 0)).toBe(true);
          }
        }
      }),
      { numRuns: 35 },
    );
  });

  it('is stamped later than whatever stood in its register where it was written', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const { changes, consoles } = await play(steps);
        for (const { replica } of consoles) {
          const own = changes.filter((change) => change.replica === replica);
          for (const writes of naiveModel(own).writes.values()) {
            const later = writes.slice(1);
            expect(
              later.every(({ stamp }, index) => compareStamps(stamp, writes[index]?.stamp ?? stamp) > 0),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 35 },
    );
  });
});

describe('what is shown', () => {
  it('is the standing write with the greatest stamp, and a conflict exactly when values differ', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, async (steps, choices) => {
        const { changes } = await play(steps);
        const model = naiveModel(changes);
        for (const entity of await entitiesOf(await storeOf(dealOut(changes, choices)))) {
          for (const field of ['subject', 'description', 'name']) checkShown(model, entity, field);
          checkDeleted(model, entity);
        }
      }),
      { numRuns: 35 },
    );
  });

  it('holds an element exactly while an addition stands, and tallies every count', async () => {
    await fc.assert(
      fc.asyncProperty(histories, decisions, async (steps, choices) => {
        const { changes } = await play(steps);
        const model = naiveModel(changes);
        for (const entity of await entitiesOf(await storeOf(dealOut(changes, choices)))) {
          const row = materialise(entity);
          if (entity.kind !== 'ticket' || row === null) continue;
          const slot = `ticket/${entity.id}`;
          const expected = [...model.additions]
            .filter(([name, refs]) => name.startsWith(`${slot}/tags/`) && refs.length > 0)
            .map(([name]) => name.slice(`${slot}/tags/`.length));
          expect(row['tags']).toEqual(expected.sort());
          expect(row['reminders']).toBe(model.tallies.get(`${slot}/reminders`) ?? 0);
        }
      }),
      { numRuns: 35 },
    );
  });
});

describe('the histories that these laws are tried on', () => {
  it('have disputes, removals, tombstones, and arrivals before what they replace', async () => {
    const met = { disputes: 0, deleted: 0, replaced: 0, awaited: 0, removed: 0 };
    for (const [steps, choices] of fc.sample(fc.tuple(histories, decisions), { numRuns: 35, seed: 7 })) {
      const { changes, consoles } = await play(steps);
      for (const entity of (await Promise.all(consoles.map(({ store }) => entitiesOf(store)))).flat()) {
        if (isKind(entity.kind)) met.disputes += conflictsOf(entity.kind, entity.state).length;
        if (materialise(entity)?.['deleted'] === true) met.deleted += 1;
      }
      const dealt = dealOut(changes, choices);
      const half = await storeOf(dealt.slice(0, Math.ceil(dealt.length / 2)));
      for (const { state } of await entitiesOf(half)) {
        const registers = Object.values(state.registers);
        met.awaited += registers.filter(({ waiting }) => Object.keys(waiting).length > 0).length;
      }
      const mutations = changes.flatMap((change) => change.mutations);
      met.replaced += mutations.filter(({ op }) => op === 'set').length;
      met.removed += mutations.filter(({ op }) => op === 'remove').length;
    }
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(10);
  });
});

function checkShown(model: NaiveModel, entity: StoredEntity, field: string): void {
  const standing = standingOf(model.writes.get(`${entity.kind}/${entity.id}/${field}`) ?? []);
  const row = materialise(entity);
  if (row !== null && standing[0] !== undefined) {
    expect(JSON.stringify(row[field])).toBe(standing[0].value);
  }
  const disputed = isKind(entity.kind)
    ? conflictsOf(entity.kind, entity.state).filter((conflict) => conflict.field === field)
    : [];
  const distinct = [...new Set(standing.map((write) => write.value))];
  expect(disputed.length).toBe(distinct.length > 1 ? 1 : 0);
  for (const { values } of disputed) {
    expect(values.map((candidate) => JSON.stringify(candidate.value))).toEqual(distinct);
  }
}

function checkDeleted(model: NaiveModel, entity: StoredEntity): void {
  const [shown] = standingOf(model.writes.get(`${entity.kind}/${entity.id}/${DELETION}`) ?? []);
  const row = materialise(entity);
  if (row !== null) expect(row['deleted']).toBe(shown?.value === 'true');
}

function standingIn(entities: readonly StoredEntity[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    entities.flatMap(({ kind, id, state }) =>
      [...Object.entries(state.registers), [DELETION, state.deletion] as const].map(
        ([field, register]) =>
          [`${kind}/${id}/${field}`, register.heads.map((head) => refText(head.write))] as const,
      ),
    ),
  );
}

async function entitiesOf(store: ReplicaStore): Promise<readonly StoredEntity[]> {
  const entities: StoredEntity[] = [];
  for await (const entity of store.allEntities()) entities.push(entity);
  return entities;
}
