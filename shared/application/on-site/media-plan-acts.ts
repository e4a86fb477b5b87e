import { z } from 'zod';
import { type ActRefusal, refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import type { MediaPlan } from '#shared/domain/kinds.ts';
import { mediaPlanKind } from '#shared/domain/media-plan.ts';
import { createRecord, type RecordEdits, setFields } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { referenceRefusal, findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = mediaPlanKind;

const edits = {
  seatId: z.optional(fields.seatId.schema),
  keptAt: z.optional(fields.keptAt.schema),
  notes: z.optional(fields.notes.schema),
};

/** Defines how the media of a backup rotate: which one goes in on which day. @see REG-5.3-d */
export const defineMediaPlan = defineUseCase({
  name: 'defineMediaPlan',
  arguments: z.strictObject({
    ...edits,
    bodyId: fields.bodyId.schema,
    name: fields.name.schema,
    startsOn: fields.startsOn.schema,
    weeks: fields.weeks.schema,
    slots: fields.slots.schema,
  }),
  run: async ({ workspace, ids }, _actor, { bodyId, name, startsOn, weeks, slots, ...others }) => {
    const refusal =
      slotsRefusal({ weeks, slots }) ??
      (await referenceRefusal(workspace, 'body', bodyId)) ??
      (await seatRefusal(workspace, bodyId, others.seatId));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('mediaPlan');
    const record = { bodyId, name, startsOn, weeks, slots, ...givenFields(others) };
    return decide({ id }, [createRecord('mediaPlan', scopeOfBody(bodyId), id, record)]);
  },
});

/** What a rotation expects: it stays as it was once changes were written by it. */
const EXPECTATIONS = ['startsOn', 'weeks', 'slots'] as const;

/**
 * Changes what is written of a rotation. What it expects can be changed while no change was written by it: a register
 * that was kept does not change its mind.
 *
 * @see REG-5.3-d
 */
export const editMediaPlan = defineUseCase({
  name: 'editMediaPlan',
  arguments: editArguments('mediaPlan', {
    ...edits,
    name: z.optional(fields.name.schema),
    startsOn: z.optional(fields.startsOn.schema),
    weeks: z.optional(fields.weeks.schema),
    slots: z.optional(fields.slots.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'mediaPlan',
      { id, changes: givenFields(changes), versions },
      async (after, made) =>
        slotsRefusal(after) ??
        (await seatRefusal(workspace, after.bodyId, made.seatId)) ??
        (await inUseRefusal(workspace, id, made)),
    ),
});

/** Records from which day nothing is expected of a rotation any more. */
export const closeMediaPlan = defineUseCase({
  name: 'closeMediaPlan',
  arguments: z.strictObject({
    id: idOf('mediaPlan'),
    /** Today when left out. */
    closedOn: z.optional(z.iso.date()),
  }),
  run: async ({ workspace, clock }, _actor, { id, ...said }) => {
    const found = await findLive(workspace, 'mediaPlan', id);
    if (!found.ok) return found;
    const { closedOn: closedBefore, startsOn } = found.value.record;
    if (closedBefore !== null) return refuseAct('media-plan-closed', { day: closedBefore });
    const today = dayOf(clock.now());
    const closedOn = said.closedOn ?? today;
    const refusal = dayRefusal(closedOn, today, startsOn < today ? startsOn : null);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(found.value, { closedOn }));
  },
});

/** Deletes a rotation: the changes written by it stay. */
export const deleteMediaPlan = deletionUseCase('deleteMediaPlan', 'mediaPlan');

/** Restores a deleted rotation. */
export const restoreMediaPlan = restorationUseCase('restoreMediaPlan', 'mediaPlan');

/** What is wrong with the changes that a rotation expects: one beyond the cycle, or two on a day. */
function slotsRefusal({ weeks, slots }: Pick<MediaPlan, 'weeks' | 'slots'>): ActRefusal | undefined {
  const beyond = slots.find(({ week }) => week > weeks);
  if (beyond !== undefined) return refusalOf('media-slot-beyond', { week: beyond.week, weeks });
  const twice = slots.find((slot, at) =>
    slots.slice(0, at).some(({ week, weekday }) => week === slot.week && weekday === slot.weekday),
  );
  return twice && refusalOf('media-slot-twice', { week: twice.week, weekday: twice.weekday });
}

async function inUseRefusal(
  workspace: Workspace,
  id: RecordId<'mediaPlan'>,
  made: RecordEdits<'mediaPlan'>,
): Promise<ActRefusal | undefined> {
  if (!EXPECTATIONS.some((field) => field in made)) return undefined;
  const written = await workspace.find('mediaChange', { index: 'planId', value: id });
  return written.length === 0 ? undefined : refusalOf('media-plan-in-use', { count: written.length });
}
