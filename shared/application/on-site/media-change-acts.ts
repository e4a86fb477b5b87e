import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { MediaChange } from '#shared/domain/kinds.ts';
import { mediaChangeKind } from '#shared/domain/media-change.ts';
import type { RecordEdits } from '#shared/domain/mutations.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import { momentRefusal } from '#shared/application/desk/moment-refusal.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { namedRefusal } from '#shared/application/inventory/named-records.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { defineUseCase } from '#shared/application/use-case.ts';

const { fields } = mediaChangeKind;

/** People who may have done one change. */
const MOST_PEOPLE = 20;

/** Corrects what is written of a day of a rotation: its day stays. @see REG-5.3-d */
export const editMediaChange = defineUseCase({
  name: 'editMediaChange',
  arguments: editArguments('mediaChange', {
    insertedLabel: z.optional(fields.insertedLabel.schema),
    removedLabel: z.optional(fields.removedLabel.schema),
    keptAt: z.optional(fields.keptAt.schema),
    changedAt: z.optional(fields.changedAt.schema),
    minutes: z.optional(fields.minutes.schema),
    doneByIds: z.array(fields.doneByIds.element).min(1).max(MOST_PEOPLE).readonly().optional(),
    skipReason: z.optional(fields.skipReason.schema),
    note: z.optional(fields.note.schema),
  }),
  run: ({ workspace, clock }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'mediaChange',
      { id, changes: givenFields(changes), versions },
      async (after, made, before) => {
        const added = (made.doneByIds ?? []).filter((each) => !before.doneByIds.includes(each));
        return (
          entryRefusal(after, made, clock.now()) ??
          (await namedRefusal(workspace, ...added.map((person) => ['person', person] as const)))
        );
      },
    ),
});

/** Deletes what was written of a day of a rotation by mistake. */
export const deleteMediaChange = deletionUseCase('deleteMediaChange', 'mediaChange');

/** Restores what was deleted of a day of a rotation. */
export const restoreMediaChange = restorationUseCase('restoreMediaChange', 'mediaChange');

/** What is wrong with an entry: it says both that a medium went in and why none did, or neither; or a moment to come. */
function entryRefusal(
  { insertedLabel, skipReason, changedAt, day }: MediaChange,
  made: RecordEdits<'mediaChange'>,
  now: Instant,
): ActRefusal | undefined {
  if ((insertedLabel === null) === (skipReason === null)) return refusalOf('media-change-unclear', {});
  return made.changedAt === undefined ? undefined : momentRefusal(changedAt, now, startOfDay(day));
}
