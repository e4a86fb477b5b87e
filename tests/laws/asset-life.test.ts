import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { executeNamed } from '#shared/application/execute.ts';
import type { ChangeRef } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { ASSET_EVENT_TYPES } from '#shared/domain/asset-event.ts';
import { ASSET_LIFECYCLE } from '#shared/domain/inventory/asset-lifecycle.ts';
import {
  compareEvents,
  type Standing,
  standingNow,
  standingOn,
} from '#shared/domain/inventory/asset-standing.ts';
import { pcsInUse } from '#shared/domain/inventory/pcs-in-use.ts';
import type { Asset, AssetEvent } from '#shared/domain/kinds.ts';
import { addDays } from '#shared/domain/rome-time.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

const FIRST_DAY = '2026-10-01';
const LAST_DAY = '2026-11-20';

/** Acts on one asset: of which type, how many days after the last, on which body, with whom. */
const acts = fc.array(
  fc.record({
    type: fc.constantFrom(...ASSET_EVENT_TYPES),
    later: fc.integer({ min: -2, max: 6 }),
    moves: fc.boolean(),
    isHeld: fc.boolean(),
  }),
  { minLength: 1, maxLength: 7 },
);

interface Told {
  readonly asset: Asset;
  readonly events: readonly AssetEvent[];
}

async function told({ context }: TestOffice, id: RecordId<'asset'>): Promise<Told> {
  const found = await context.workspace.read('asset', id);
  if (found === undefined) throw new Error('the asset is not here');
  const events = await context.workspace.find('assetEvent', { index: 'assetId', value: id });
  return { asset: found.record, events: [...events].sort(compareEvents) };
}

/** What a reader of the acts alone would say: who writes down how the asset stood each time that it was moved. */
interface Diary {
  readonly day: string;
  readonly standing: Standing;
}

function standingInDiary(diary: readonly Diary[], day: string): Standing | undefined {
  return diary.findLast((page) => page.day <= day)?.standing;
}

function days(): readonly string[] {
  const found: string[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) found.push(day);
  return found;
}

interface Life {
  readonly office: TestOffice;
  readonly id: RecordId<'asset'>;
  readonly diary: readonly Diary[];
  /** What each act wrote, with what was there before it. */
  readonly done: readonly { readonly changes: readonly ChangeRef[]; readonly before: Told }[];
}

async function live(
  given: readonly (typeof acts extends fc.Arbitrary<infer T> ? T : never)[number][],
): Promise<Life> {
  const office = await createTestOffice();
  const { act, context, manager, bodyId, clerk, technician } = office;
  const other = (await act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
  const { id } = (await act('defineAsset', { bodyId, label: 'PC-1', holderId: clerk })).value;
  const start = standingNow((await told(office, id)).asset);
  const diary: Diary[] = [{ day: '2000-01-01', standing: start }];
  const done: { changes: readonly ChangeRef[]; before: Told }[] = [];
  let day = FIRST_DAY;
  for (const { type, later, moves, isHeld } of given) {
    const asked = addDays(day, later);
    const before = await told(office, id);
    const args = {
      ...{ assetId: id, type, day: asked, act: { number: 'Det. 1/2026' } },
      ...{ counterpart: 'Altri', expectedOn: LAST_DAY },
      ...(moves && { bodyId: before.asset.bodyId === bodyId ? other : bodyId }),
      ...(isHeld && { holderId: before.asset.holderId === clerk ? technician : clerk }),
    };
    const outcome = await executeNamed(context, 'recordAssetEvent', manager, args);
    if (!outcome.ok) continue;
    done.push({ changes: outcome.value.changes, before });
    const { asset } = await told(office, id);
    if (ASSET_LIFECYCLE[type].result !== 'kept' || type === 'transfer')
      diary.push({ day: asked, standing: standingNow(asset) });
    if (asked > day) day = asked;
  }
  return { office, id, diary, done };
}

describe('the life of an asset', () => {
  it('stood on any day as the acts up to that day left it: a count is a replay of events (REG-13.1-b, REG-7-a)', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (given) => {
        const { office, id, diary } = await live(given);
        const { asset, events } = await told(office, id);
        const bought = events.findIndex(({ type }) => type === 'purchase');
        const had = bought < 0 ? '' : (asset.purchasedOn ?? '');
        for (const day of days()) {
          const standing = standingOn(asset, events, day);
          if (standing === undefined) {
            expect(day < had).toBe(true);
            continue;
          }
          const expected = standingInDiary(diary, day);
          expect([day, standing.state, standing.bodyId, standing.holderId]).toEqual([
            day,
            expected?.state,
            expected?.bodyId,
            expected?.holderId,
          ]);
          const counted = pcsInUse([asset], events, day).map(({ bodyId }) => bodyId);
          expect(counted).toEqual(standing.state === 'inUse' ? [standing.bodyId] : []);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never leaves its table: each event found a state that allows it, and the last one is what the asset says', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (given) => {
        const { office, id } = await live(given);
        const { asset, events } = await told(office, id);
        for (const { type, formerState } of events)
          if (formerState !== null) expect(ASSET_LIFECYCLE[type].from).toContain(formerState);
        expect(standingOn(asset, events, LAST_DAY)).toEqual(standingNow(asset));
      }),
      { numRuns: 40 },
    );
  });

  it('goes back, act by act, to how it stood before each of them', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (given) => {
        const { office, id, done } = await live(given);
        for (const { changes, before } of [...done].reverse()) {
          await office.act('undoChange', { changes });
          const { asset, events } = await told(office, id);
          expect(events).toEqual(before.events);
          expect(standingNow(asset)).toEqual(standingNow(before.asset));
        }
      }),
      { numRuns: 30 },
    );
  });
});
