import { z } from 'zod';
import { costYearSchema } from '#shared/domain/cost-year.ts';
import { referenceDayOf } from '#shared/domain/costs/cost-facts.ts';
import { dividingBodies } from '#shared/domain/costs/dividing-bodies.ts';
import { dateSchema, idOf } from '#shared/domain/field.ts';
import { type ActorId, CATALOGUE_SCOPE, type RecordId } from '#shared/domain/identity.ts';
import type { PcCount } from '#shared/domain/kinds.ts';
import { createRecord, setDeleted, setFields } from '#shared/domain/mutations.ts';
import { pcCountKind } from '#shared/domain/pc-count.ts';
import { dayOf, startOfDay } from '#shared/domain/rome-time.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { countFromInventory, refusesToCount } from './count-from-inventory.ts';

const { fields } = pcCountKind;

/**
 * Freezes how many PCs a body had in use on a day, with the list of them, as the inventory tells it now and as the year
 * that refers to that day counts them. Frozen again, it replaces what was frozen, which its history keeps.
 *
 * @see REG-13.1-a, REG-13.1-b, A-14
 */
export const freezePcCount = defineUseCase({
  name: 'freezePcCount',
  arguments: z.strictObject({ bodyId: idOf('body'), day: dateSchema }),
  run: async (context, actor, { bodyId, day }) => {
    const body = await findLive(context.workspace, 'body', bodyId);
    if (!body.ok) return body;
    const refusal = dayRefusal(day, dayOf(context.clock.now())) ?? (await refusesToCount(context, actor));
    if (refusal !== undefined) return { ok: false, refusal };
    const counted = (await countFromInventory(context.workspace, day))(bodyId);
    const { id, mutations } = await savedCount(context, actor, { bodyId, day, ...counted });
    return decide({ id, count: counted.count }, mutations);
  },
});

/** Freezes the PCs of every body among which the costs of a year are divided. @see REG-13.1-a, REG-13.6-a */
export const freezePcCounts = defineUseCase({
  name: 'freezePcCounts',
  arguments: z.strictObject({ year: costYearSchema }),
  run: async (context, actor, { year }) => {
    const { workspace, clock } = context;
    const day = referenceDayOf(year);
    const refusal = dayRefusal(day, dayOf(clock.now())) ?? (await refusesToCount(context, actor));
    if (refusal !== undefined) return { ok: false, refusal };
    const count = await countFromInventory(workspace, day);
    const counts: { bodyId: RecordId<'body'>; count: number }[] = [];
    const mutations: ScopedMutation[] = [];
    for (const { id: bodyId } of dividingBodies(await workspace.list('body'), year, undefined)) {
      const counted = count(bodyId);
      counts.push({ bodyId, count: counted.count });
      mutations.push(...(await savedCount(context, actor, { bodyId, day, ...counted })).mutations);
    }
    return decide({ counts }, mutations);
  },
});

/** Writes how many PCs a body had in use on a day, where the inventory does not tell it. @see REG-13.1-a */
export const recordPcCount = defineUseCase({
  name: 'recordPcCount',
  arguments: z.strictObject({
    bodyId: fields.bodyId.schema,
    day: fields.day.schema,
    count: fields.count.schema,
    source: fields.source.schema,
  }),
  run: async (context, actor, said) => {
    const body = await findLive(context.workspace, 'body', said.bodyId);
    if (!body.ok) return body;
    const refusal = dayRefusal(said.day, dayOf(context.clock.now()));
    if (refusal !== undefined) return { ok: false, refusal };
    const { id, mutations } = await savedCount(context, actor, { ...said, codes: [] });
    return decide({ id }, mutations);
  },
});

/** Deletes a count: it has to be made again before the costs are divided. */
export const deletePcCount = deletionUseCase('deletePcCount', 'pcCount');

/** Restores a deleted count. */
export const restorePcCount = restorationUseCase('restorePcCount', 'pcCount');

type Counted = Pick<PcCount, 'bodyId' | 'day' | 'count' | 'codes' | 'source'>;

/** A count says who froze it and when, unless it says what it said before. */
async function savedCount(
  { workspace, ids, clock }: UseCaseContext,
  actor: ActorId,
  counted: Counted,
): Promise<{ readonly id: RecordId<'pcCount'>; readonly mutations: readonly ScopedMutation[] }> {
  const { bodyId, day, count, codes, source } = counted;
  const id = ids.derived('pcCount', startOfDay(day), bodyId);
  const frozen = { frozenAt: clock.now(), frozenById: actor };
  const former = await workspace.read('pcCount', id);
  if (former === undefined)
    return { id, mutations: [createRecord('pcCount', CATALOGUE_SCOPE, id, { ...counted, ...frozen })] };
  const changed = setFields(former, { count, codes, source });
  if (changed.length === 0 && !former.record.deleted) return { id, mutations: [] };
  const again = setFields(former, { count, codes, source, ...frozen });
  return { id, mutations: former.record.deleted ? [setDeleted(former, false), ...again] : again };
}
