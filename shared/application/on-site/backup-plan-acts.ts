import { z } from 'zod';
import { type ActRefusal, refuseAct, refusalOf } from '#shared/domain/act-refusals.ts';
import { backupPlanKind } from '#shared/domain/backup-plan.ts';
import { idOf } from '#shared/domain/field.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, setFields } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = backupPlanKind;

const details = {
  tool: z.optional(fields.tool.schema),
  covers: z.optional(fields.covers.schema),
  notes: z.optional(fields.notes.schema),
};

/** Adds a backup, or a replica, that is looked at every day. @see P9-5.3-c, PT-I.2-e, A-34 */
export const defineBackupPlan = defineUseCase({
  name: 'defineBackupPlan',
  arguments: z.strictObject({
    ...details,
    bodyId: fields.bodyId.schema,
    name: fields.name.schema,
    type: fields.type.schema,
    checker: fields.checker.schema,
    evidence: fields.evidence.schema,
    /** Today when left out. */
    startsOn: z.optional(fields.startsOn.schema),
  }),
  run: async ({ workspace, ids, clock }, _actor, plan) => {
    const { bodyId, name, tool = null, covers = null, notes = null } = plan;
    const refusal =
      (await referenceRefusal(workspace, 'body', bodyId)) ??
      (await nameRefusal(workspace, { id: null, bodyId, name }));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('backupPlan');
    const startsOn = plan.startsOn ?? dayOf(clock.now());
    const record = { ...plan, tool, covers, notes, startsOn };
    return decide({ id }, [createRecord('backupPlan', scopeOfBody(bodyId), id, record)]);
  },
});

/** Changes what is said of a backup. Its checks stay as they are. */
export const editBackupPlan = defineUseCase({
  name: 'editBackupPlan',
  arguments: editArguments('backupPlan', {
    ...details,
    name: z.optional(fields.name.schema),
    type: z.optional(fields.type.schema),
    checker: z.optional(fields.checker.schema),
    evidence: z.optional(fields.evidence.schema),
    startsOn: z.optional(fields.startsOn.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'backupPlan', { id, changes: givenFields(changes), versions }, (after) =>
      nameRefusal(workspace, after),
    ),
});

/** Ends a backup: from that day on nobody looks at it. */
export const closeBackupPlan = defineUseCase({
  name: 'closeBackupPlan',
  arguments: z.strictObject({
    id: idOf('backupPlan'),
    /** Today when left out. */
    closedOn: z.optional(z.iso.date()),
  }),
  run: async ({ workspace, clock }, _actor, { id, ...said }) => {
    const found = await findLive(workspace, 'backupPlan', id);
    if (!found.ok) return found;
    const { closedOn: closedBefore, startsOn } = found.value.record;
    if (closedBefore !== null) return refuseAct('backup-closed', { day: closedBefore });
    const today = dayOf(clock.now());
    const closedOn = said.closedOn ?? today;
    const refusal = dayRefusal(closedOn, today, startsOn);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(found.value, { closedOn }));
  },
});

/** Deletes a backup that should not be there. */
export const deleteBackupPlan = deletionUseCase('deleteBackupPlan', 'backupPlan');

/** Restores a deleted backup. */
export const restoreBackupPlan = restorationUseCase('restoreBackupPlan', 'backupPlan');

interface NamedPlan {
  /** `null` for one that is being added. */
  readonly id: RecordId<'backupPlan'> | null;
  readonly bodyId: RecordId<'body'>;
  readonly name: string;
}

/** A name says which backup failed: a body has no two in use of the same name. */
async function nameRefusal(
  workspace: Workspace,
  { id, bodyId, name }: NamedPlan,
): Promise<ActRefusal | undefined> {
  const folded = foldForSearch(name);
  const plans = await workspace.find('backupPlan', { index: 'bodyId', value: bodyId });
  const isKnown = plans.some(
    (plan) => plan.id !== id && plan.closedOn === null && foldForSearch(plan.name) === folded,
  );
  return isKnown ? refusalOf('backup-name-known', { name }) : undefined;
}
