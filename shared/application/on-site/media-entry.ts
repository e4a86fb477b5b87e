import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { ActorId, Ids, RecordId } from '#shared/domain/identity.ts';
import type { MediaChange, MediaPlan } from '#shared/domain/kinds.ts';
import {
  createWhole,
  type FieldEdits,
  setDeleted,
  setElements,
  setFields,
} from '#shared/domain/mutations.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';

/** The longest note of an entry, in characters. */
const LONGEST_NOTE = 300;

/** What is said of a day of a rotation. */
export type MediaEntrySaid = FieldEdits<'mediaChange'> & Pick<MediaChange, 'changedAt'>;

/**
 * The id of what is written of a day of a rotation: the same on every console, so that two people who write the same make
 * one entry.
 *
 * @see REG-5.3-d, X-3
 */
export function mediaEntryId(ids: Ids, planId: RecordId<'mediaPlan'>, day: string): RecordId<'mediaChange'> {
  return ids.derived('mediaChange', startOfDay(day), planId);
}

/** What forbids to write of a day of a rotation: it has not come yet, or the rotation was closed before it. */
export function mediaDayRefusal(
  { closedOn }: Pick<MediaPlan, 'closedOn'>,
  day: string,
  today: string,
): ActRefusal | undefined {
  if (closedOn !== null && day >= closedOn) return refusalOf('media-plan-closed', { day: closedOn });
  return dayRefusal(day, today);
}

/** The mutations that write the first entry of a day of a rotation. */
export function newMediaEntry(
  { id: planId, bodyId, scope }: MediaPlan,
  id: RecordId<'mediaChange'>,
  day: string,
  by: ActorId,
  said: MediaEntrySaid,
): readonly ScopedMutation[] {
  return createWhole('mediaChange', scope, id, { ...blank, ...said, bodyId, planId, day, doneByIds: [by] });
}

/** The mutations that add somebody to those who wrote an entry. */
function alsoBy(seen: Versioned<'mediaChange'>, by: ActorId): readonly ScopedMutation[] {
  return setElements(seen, 'doneByIds', [...seen.record.doneByIds, by]);
}

/**
 * The mutations by which somebody who writes what a colleague wrote is named beside them: what they say more is kept, and
 * nothing that was said is written over.
 */
export function confirmedEntry(
  seen: Versioned<'mediaChange'>,
  by: ActorId,
  { removedLabel, keptAt, minutes, note }: MediaEntrySaid,
): readonly ScopedMutation[] {
  const { record } = seen;
  const notes = [record.note, note ?? null].filter((each) => each !== null);
  const joined = [...new Set(notes)].join(' · ');
  const more: FieldEdits<'mediaChange'> = {
    removedLabel: record.removedLabel ?? removedLabel ?? null,
    keptAt: record.keptAt ?? keptAt ?? null,
    minutes: record.minutes ?? minutes ?? null,
    note: joined === '' || joined.length > LONGEST_NOTE ? record.note : joined,
  };
  return [...setFields(seen, more), ...alsoBy(seen, by)];
}

/** The mutations that write an entry anew: one that was deleted, or a reason that no longer holds. */
export function rewrittenEntry(
  seen: Versioned<'mediaChange'>,
  by: ActorId,
  said: MediaEntrySaid,
): readonly ScopedMutation[] {
  const { deleted } = seen.record;
  const people = deleted ? setElements(seen, 'doneByIds', [by]) : alsoBy(seen, by);
  return [
    ...(deleted ? [setDeleted(seen, false)] : []),
    ...setFields(seen, { ...blank, ...said }),
    ...people,
  ];
}

const blank = {
  insertedLabel: null,
  removedLabel: null,
  keptAt: null,
  minutes: null,
  skipReason: null,
  note: null,
} as const;
