import { z } from 'zod';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import { dateSchema, idOf, line } from '#shared/domain/field.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { MediaPlan } from '#shared/domain/kinds.ts';
import { mediaChangeKind } from '#shared/domain/media-change.ts';
import {
  expectedMedium,
  isSameMedium,
  type MediaWarning,
  mediaWarning,
} from '#shared/domain/on-site/media-rotation.ts';
import { dayOf, startOfDay } from '#shared/domain/rome-time.ts';
import { momentRefusal } from '#shared/application/desk/moment-refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, type Decided, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import {
  confirmedEntry,
  mediaDayRefusal,
  mediaEntryId,
  type MediaEntrySaid,
  newMediaEntry,
  rewrittenEntry,
} from './media-entry.ts';

const { fields } = mediaChangeKind;

/** What writing a change gives; `warning` where the medium is not the one expected. */
export interface MediaChangeRecorded {
  readonly id: RecordId<'mediaChange'>;
  readonly warning?: MediaWarning;
}

/**
 * Records that a medium went in on a day of a rotation. Who writes what a colleague wrote already is added beside them;
 * another medium than the one expected is accepted, with a warning.
 *
 * @see REG-5.3-d, X-3
 */
export const recordMediaChange = defineUseCase({
  name: 'recordMediaChange',
  arguments: z.strictObject({
    planId: idOf('mediaPlan'),
    /** The day whose change it is: today when left out. */
    day: dateSchema.optional(),
    insertedLabel: line(40),
    removedLabel: fields.removedLabel.schema.default(null),
    /** Where the rotation says when left out. */
    keptAt: z.optional(fields.keptAt.schema),
    /** When it was done: now when left out, for the change of today. */
    changedAt: z.optional(fields.changedAt.schema),
    minutes: fields.minutes.schema.default(null),
    note: fields.note.schema.default(null),
  }),
  run: async (context, actor, { planId, ...said }) => {
    const plan = await findLive(context.workspace, 'mediaPlan', planId);
    if (!plan.ok) return plan;
    const now = context.clock.now();
    const { day = dayOf(now), changedAt = day === dayOf(now) ? now : undefined, ...change } = said;
    if (changedAt === undefined) return refuseMissing('recordMediaChange', 'changedAt');
    const { keptAt = plan.value.record.keptAt } = change;
    const refusal = momentsRefusal(plan.value.record, day, changedAt, now);
    if (refusal !== undefined) return { ok: false, refusal };
    return writeChange(context, actor, plan.value.record, day, { ...change, keptAt, changedAt });
  },
});

/** Records why no medium went in on a day on which one was expected. @see REG-5.3-d */
export const recordMediaSkip = defineUseCase({
  name: 'recordMediaSkip',
  arguments: z.strictObject({ planId: idOf('mediaPlan'), day: dateSchema, reason: line(300) }),
  run: async ({ workspace, ids, clock }, actor, { planId, day, reason }) => {
    const plan = await findLive(workspace, 'mediaPlan', planId);
    if (!plan.ok) return plan;
    const { record } = plan.value;
    const refusal = mediaDayRefusal(record, day, dayOf(clock.now()));
    if (refusal !== undefined) return { ok: false, refusal };
    if (expectedMedium(record, day) === null) return refuseAct('media-not-expected', { day });
    const id = mediaEntryId(ids, planId, day);
    const said = { skipReason: reason, changedAt: clock.now() };
    const seen = await workspace.read('mediaChange', id);
    if (seen === undefined) return decide({ id }, newMediaEntry(record, id, day, actor, said));
    const { insertedLabel, deleted } = seen.record;
    if (insertedLabel !== null && !deleted)
      return refuseAct('media-already-changed', { day, label: insertedLabel });
    return decide({ id }, rewrittenEntry(seen, actor, said));
  },
});

function momentsRefusal(
  plan: MediaPlan,
  day: string,
  changedAt: Instant,
  now: Instant,
): ActRefusal | undefined {
  return mediaDayRefusal(plan, day, dayOf(now)) ?? momentRefusal(changedAt, now, startOfDay(day));
}

async function writeChange(
  { workspace, ids }: UseCaseContext,
  actor: ActorId,
  plan: MediaPlan,
  day: string,
  said: MediaEntrySaid & { readonly insertedLabel: string },
): Promise<Decided<MediaChangeRecorded>> {
  const id = mediaEntryId(ids, plan.id, day);
  const warning = mediaWarning(plan, day, said.insertedLabel);
  const value: MediaChangeRecorded = warning === null ? { id } : { id, warning };
  const seen = await workspace.read('mediaChange', id);
  if (seen === undefined) return decide(value, newMediaEntry(plan, id, day, actor, said));
  const { insertedLabel, deleted } = seen.record;
  if (deleted || insertedLabel === null) return decide(value, rewrittenEntry(seen, actor, said));
  if (isSameMedium(insertedLabel, said.insertedLabel))
    return decide(value, confirmedEntry(seen, actor, said));
  return refuseAct('media-already-changed', { day, label: insertedLabel });
}

function refuseMissing(command: string, field: string) {
  return refuseAct('arguments-invalid', { command, faults: [{ field, problem: 'missing', limit: null }] });
}
