import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { closureKind } from '#shared/domain/closure.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import type { Closure } from '#shared/domain/kinds.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from './setup-acts.ts';

const { fields } = closureKind;

/** Defines days, or hours of days, on which an office is closed: of one body, or of all when none is named. @see X-6 */
export const defineClosure = defineUseCase({
  name: 'defineClosure',
  arguments: z.strictObject({
    bodyId: z.optional(fields.bodyId.schema),
    firstDay: fields.firstDay.schema,
    lastDay: fields.lastDay.schema,
    from: fields.from.schema.default(null),
    to: fields.to.schema.default(null),
    reason: fields.reason.schema,
  }),
  run: async ({ workspace, ids }, _actor, { bodyId, ...closure }) => {
    const refusal = closureRefusal(closure) ?? (await referenceRefusal(workspace, 'body', bodyId));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('closure');
    const record = { ...closure, ...givenFields({ bodyId }) };
    return decide({ id }, [createRecord('closure', CATALOGUE_SCOPE, id, record)]);
  },
});

/** Changes a closure. */
export const editClosure = defineUseCase({
  name: 'editClosure',
  arguments: editArguments('closure', {
    bodyId: z.optional(fields.bodyId.schema),
    firstDay: z.optional(fields.firstDay.schema),
    lastDay: z.optional(fields.lastDay.schema),
    from: z.optional(fields.from.schema),
    to: z.optional(fields.to.schema),
    reason: z.optional(fields.reason.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'closure',
      { id, changes: givenFields(changes), versions },
      (closure, made) => closureRefusal(closure) ?? referenceRefusal(workspace, 'body', made.bodyId),
    ),
});

/** Deletes a closure. */
export const deleteClosure = deletionUseCase('deleteClosure', 'closure');

/** Restores a deleted closure. */
export const restoreClosure = restorationUseCase('restoreClosure', 'closure');

/** What is wrong with the days and hours of a closure. */
function closureRefusal({
  firstDay,
  lastDay,
  from,
  to,
}: Pick<Closure, 'firstDay' | 'lastDay' | 'from' | 'to'>): ActRefusal | undefined {
  if (lastDay < firstDay) return refusalOf('closure-days-inverted', { firstDay, lastDay });
  if (from === null && to === null) return undefined;
  if (from === null || to === null) return refusalOf('closure-hours-incomplete', {});
  return from < to ? undefined : refusalOf('closure-hours-inverted', { from, to });
}
