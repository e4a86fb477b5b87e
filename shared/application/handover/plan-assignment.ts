import type { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { Recipient } from '#shared/domain/handover/assignment-requesters.ts';
import { type RecordId, type Scope, scopeOfBody } from '#shared/domain/identity.ts';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import { createRecord, createWhole } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { assignmentGiven } from './assignment-arguments.ts';
import { assignmentRefusal, itemRefusal } from './assignment-rules.ts';

type Given = z.output<z.ZodObject<typeof assignmentGiven>>;

/** What is said of a new assignment. */
export type AssignmentSaid = Given & Pick<ComputerAssignment, 'cause' | 'replacedAssetId' | 'replacedState'>;

/** A new assignment, and what writes it with its checklist. */
export interface PlannedAssignment {
  readonly id: RecordId<'computerAssignment'>;
  readonly mutations: readonly ScopedMutation[];
}

/**
 * Works out the assignment of a computer to somebody, with its checklist, unless the rules forbid it.
 *
 * @param personId of whoever gets it: one that is new has no record yet.
 * @see P9-5.1-a
 */
export async function planAssignment(
  context: UseCaseContext,
  recipient: Recipient,
  personId: RecordId<'person'>,
  { items, requestedOn = dayOf(context.clock.now()), ...said }: AssignmentSaid,
): Promise<Result<PlannedAssignment, ActRefusal>> {
  const { bodyId } = recipient;
  const refusal =
    (await assignmentRefusal(context, recipient, { ...said, requestedOn })) ??
    (await itemsRefusal(context, recipient, items));
  if (refusal !== undefined) return { ok: false, refusal };
  const id = context.ids.fresh('computerAssignment');
  const scope = scopeOfBody(bodyId);
  const record = { bodyId, personId, requestedOn, ...said };
  return done({
    id,
    mutations: [
      ...createWhole('computerAssignment', scope, id, record),
      ...items.map((item) => itemOf(context, scope, id, item).mutation),
    ],
  });
}

async function itemsRefusal(
  { workspace }: UseCaseContext,
  recipient: Recipient,
  items: AssignmentSaid['items'],
): Promise<ActRefusal | undefined> {
  for (const { enablementId } of items) {
    const refusal = await itemRefusal(workspace, recipient.id, enablementId);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** A new line of the checklist of an assignment. */
export function itemOf(
  { ids }: UseCaseContext,
  scope: Scope,
  assignmentId: RecordId<'computerAssignment'>,
  item: AssignmentSaid['items'][number],
): { readonly id: RecordId<'assignmentItem'>; readonly mutation: ScopedMutation } {
  const id = ids.fresh('assignmentItem');
  return { id, mutation: createRecord('assignmentItem', scope, id, { assignmentId, ...item }) };
}
