import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { guidedActionKind } from '#shared/domain/guided-action.ts';
import type { GuidedAction } from '#shared/domain/kinds.ts';
import { momentRefusal } from '#shared/application/desk/moment-refusal.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { assetRefusal } from '#shared/application/tickets/asset-refusal.ts';
import { defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { accessOf } from './access-of.ts';
import { guideRefusal } from './guide-refusal.ts';

const { fields } = guidedActionKind;

/**
 * Corrects what was done on site: its ticket and its body stay.
 *
 * @see REG-5.3-a, REG-5.3-b
 */
export const editGuidedAction = defineUseCase({
  name: 'editGuidedAction',
  arguments: editArguments('guidedAction', {
    type: z.optional(fields.type.schema),
    byId: z.optional(fields.byId.schema),
    guidedById: z.optional(idOf('person')),
    startedAt: z.optional(fields.startedAt.schema),
    minutes: z.optional(fields.minutes.schema),
    outcome: z.optional(fields.outcome.schema),
    seatId: z.optional(fields.seatId.schema),
    place: z.optional(fields.place.schema),
    assetId: z.optional(fields.assetId.schema),
    note: z.optional(fields.note.schema),
  }),
  run: (context, actor, { id, changes, versions }) =>
    decideEdit(
      context.workspace,
      'guidedAction',
      { id, changes: givenFields(changes), versions },
      async (after, made) => {
        const { workspace, clock } = context;
        const ticket = await workspace.read('ticket', after.ticketId);
        const notBefore = ticket?.record.openedAt ?? null;
        return (
          ('startedAt' in made ? momentRefusal(after.startedAt, clock.now(), notBefore) : undefined) ??
          ('byId' in made ? await referenceRefusal(workspace, 'person', after.byId) : undefined) ??
          ('byId' in made || 'guidedById' in made
            ? await guideRefusal(workspace, await accessOf(context, actor), after)
            : undefined) ??
          (await placeRefusal(context, after, made))
        );
      },
    ),
});

/** What forbids the place or the device that is said anew. */
async function placeRefusal(
  { workspace }: UseCaseContext,
  { bodyId }: Pick<GuidedAction, 'bodyId'>,
  { seatId, assetId }: Partial<Pick<GuidedAction, 'seatId' | 'assetId'>>,
): Promise<ActRefusal | undefined> {
  return (await seatRefusal(workspace, bodyId, seatId)) ?? (await assetRefusal(workspace, bodyId, assetId));
}

/** Deletes what was written by mistake: its ticket stays, and it can be restored. */
export const deleteGuidedAction = deletionUseCase('deleteGuidedAction', 'guidedAction');

/** Restores what was deleted. */
export const restoreGuidedAction = restorationUseCase('restoreGuidedAction', 'guidedAction');
