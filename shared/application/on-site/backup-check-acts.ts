import { z } from 'zod';
import { backupCheckKind } from '#shared/domain/backup-check.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { dayOf, startOfDay } from '#shared/domain/rome-time.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { tellOutcome } from './backup-sign.ts';
import { checkablePlan } from './checkable-plan.ts';
import { type CheckedBackup, decideCheck } from './decide-check.ts';

const { fields } = backupCheckKind;

/** Days that may be said good at once. */
const MOST_AT_ONCE = 500;

/**
 * Records how a backup went on a day. One that failed, or of which nothing was heard, is told on a ticket that opens by
 * itself. Said again, the same day is corrected: no second check and no second ticket.
 *
 * @see P9-5.3-c, P9-5.3-d, A-20, X-3
 */
export const recordBackupCheck = defineUseCase({
  name: 'recordBackupCheck',
  arguments: z.strictObject({
    planId: fields.planId.schema,
    /** Today when left out. */
    day: z.optional(fields.day.schema),
    result: fields.result.schema,
    note: z.optional(fields.note.schema),
  }),
  run: async (context, actor, { planId, result, note, ...when }) => {
    const day = when.day ?? dayOf(context.clock.now());
    const plan = await checkablePlan(context, actor, planId, day);
    if (!plan.ok) return plan;
    const id = context.ids.derived('backupCheck', startOfDay(day), planId);
    const said = note === undefined ? { result } : { result, note };
    return decideCheck(context, actor, { plan: plan.value, day, id }, said);
  },
});

/** Records that several backups went well, at once: those that somebody has looked at already stay as they are. @see P9-5.3-c */
export const confirmBackups = defineUseCase({
  name: 'confirmBackups',
  arguments: z.strictObject({
    days: z
      .array(z.strictObject({ planId: fields.planId.schema, day: fields.day.schema }))
      .min(1)
      .max(MOST_AT_ONCE)
      .readonly(),
  }),
  run: async (context, actor, { days }) => {
    const ids: RecordId<'backupCheck'>[] = [];
    const mutations: ScopedMutation[] = [];
    for (const { planId, day } of days) {
      const id = context.ids.derived('backupCheck', startOfDay(day), planId);
      const seen = await context.workspace.read('backupCheck', id);
      if (ids.includes(id) || seen?.record.deleted === false) continue;
      const plan = await checkablePlan(context, actor, planId, day);
      if (!plan.ok) return plan;
      const decided = await decideCheck(context, actor, { plan: plan.value, day, id }, { result: 'ok' });
      if (!decided.ok) return decided;
      ids.push(id);
      mutations.push(...decided.value.acts.flatMap((act) => act.mutations));
    }
    return decide({ ids }, mutations);
  },
});

/** Corrects a check: what becomes bad is told on a ticket, what becomes good leaves a note on the ticket that there is. @see P9-5.3-c */
export const editBackupCheck = defineUseCase({
  name: 'editBackupCheck',
  arguments: editArguments('backupCheck', {
    result: z.optional(fields.result.schema),
    note: z.optional(fields.note.schema),
  }),
  run: async (context, actor, { id, changes, versions }) => {
    const found = await findLive(context.workspace, 'backupCheck', id);
    if (!found.ok) return found;
    const { record: before } = found.value;
    const plan = await checkablePlan(context, actor, before.planId, before.day);
    if (!plan.ok) return plan;
    const edit = { id, changes: givenFields(changes), versions };
    const edited = await decideEdit(context.workspace, 'backupCheck', edit);
    if (!edited.ok) return edited;
    const made = edited.value.acts.flatMap(({ mutations }) => mutations);
    if (made.length === 0) return decide<CheckedBackup>({ id, ticketId: before.ticketId }, []);
    const ofDay = { plan: plan.value, day: before.day };
    const result = changes.result ?? before.result;
    const told = await tellOutcome(context, actor, ofDay, { before, result });
    if (!told.ok) return told;
    const { ticketId, mutations } = told.value;
    const signed = { ticketId, checkedById: actor, checkedAt: context.clock.now() };
    return decide<CheckedBackup>({ id, ticketId }, [
      ...made,
      ...setFields(found.value, signed),
      ...mutations,
    ]);
  },
});

/** Deletes a check that should not be there: its ticket stays. */
export const deleteBackupCheck = deletionUseCase('deleteBackupCheck', 'backupCheck');

/** Restores a deleted check. */
export const restoreBackupCheck = restorationUseCase('restoreBackupCheck', 'backupCheck');
