import { z } from 'zod';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import { credentialHandoverKind } from '#shared/domain/credential-handover.ts';
import { dateSchema, idOf, line } from '#shared/domain/field.ts';
import { missingForDelivery } from '#shared/domain/handover/assignment-readiness.ts';
import { stillHeld } from '#shared/domain/handover/handover-conformity.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { actGiven } from '#shared/application/inventory/event-arguments.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { findSteppable, type SteppedAssignment } from './assignment-step-acts.ts';
import { deliveredAssets, returnedComputer } from './delivered-assets.ts';
import { type PlannedHandover, planHandover } from './plan-handover.ts';
import { readAssignmentFacts } from './read-assignment-facts.ts';

const { fields } = credentialHandoverKind;

/** What is said of the credentials that are handed over with the computer. @see P9-5.1-e */
const handoverGiven = z.strictObject({
  envelopeNumber: z.optional(fields.envelopeNumber.schema),
  sealNumber: z.optional(fields.sealNumber.schema),
  deviationReason: z.optional(fields.deviationReason.schema),
  /** Those that were never handed over, when left out. */
  accountIds: z.array(idOf('account')).min(1).max(50).readonly().optional(),
});

/** What is said of the computer that goes away: who repairs it, or the act that disposes of it. @see P9-5.1-b */
const replacedGiven = z.strictObject({
  counterpart: line(120).nullable().default(null),
  act: actGiven.nullable().default(null),
});

type HandoverGiven = z.output<typeof handoverGiven>;

/** What a delivery gives: with the receipt of the credentials, when they were handed over too. */
export interface Delivered {
  readonly handoverId: RecordId<'credentialHandover'> | null;
}

/**
 * Delivers the computer to its person, when everything is ready: refused with all that is missing. The computer, the
 * one that it replaces and the credentials pass in one act.
 *
 * @see P9-5.1-a, P9-5.1-b, P9-5.1-d
 */
export const deliverAssignment = defineUseCase({
  name: 'deliverAssignment',
  arguments: z.strictObject({
    id: idOf('computerAssignment'),
    /** Today, when left out. */
    day: dateSchema.optional(),
    /** Whoever acts, when left out. */
    deliveredBy: idOf('person').optional(),
    replaced: replacedGiven.optional(),
    handover: handoverGiven.optional(),
  }),
  run: async (context, actor, { id, day: told, deliveredBy = actor, replaced = {}, handover }) => {
    const found = await findDeliverable(context, id, told);
    if (!found.ok) return found;
    const { seen, day } = found.value;
    const unknown = await referenceRefusal(context.workspace, 'person', deliveredBy);
    if (unknown !== undefined) return { ok: false, refusal: unknown };
    const moved = await deliveredAssets(context, actor, seen.record, { day, replaced });
    if (!moved.ok) return moved;
    const handed = await handedWith(context, actor, seen.record, { handover, day, deliveredBy });
    if (!handed.ok) return handed;
    const { handoverId = null, mutations = [] } = handed.value ?? {};
    const value: Delivered = { handoverId };
    const days = setFields(seen, { ...deliveryDays(seen.record, day), deliveredBy });
    return decide(value, [...days, ...moved.value, ...mutations]);
  },
});

/** The assignment, when everything is ready for its delivery. @see P9-5.1-a, P9-5.1-d */
async function findDeliverable(
  context: UseCaseContext,
  id: RecordId<'computerAssignment'>,
  told: string | undefined,
): Promise<Result<SteppedAssignment, ActRefusal>> {
  const step = 'deliver';
  const found = await findSteppable(context, id, step, told);
  if (!found.ok) return found;
  const { seen, day } = found.value;
  const missing = missingForDelivery(await readAssignmentFacts(context.workspace, seen.record), day);
  return missing.length === 0 ? found : refuseAct('assignment-incomplete', { step, missing });
}

/** A delivery stands for the steps that it passes over. */
function deliveryDays({ preparedOn, accountsOn }: ComputerAssignment, day: string) {
  return { preparedOn: preparedOn ?? day, accountsOn: accountsOn ?? day, deliveredOn: day };
}

/** The hand-over of the credentials that go with the computer; `null` where none is said. */
async function handedWith(
  context: UseCaseContext,
  actor: ActorId,
  { id: assignmentId, personId }: ComputerAssignment,
  said: {
    readonly handover: HandoverGiven | undefined;
    readonly day: string;
    readonly deliveredBy: ActorId;
  },
): Promise<Result<PlannedHandover | null, ActRefusal>> {
  const { handover, day: handedOn, deliveredBy } = said;
  if (handover === undefined) return done(null);
  const { accountIds = await neverHanded(context.workspace, personId, handedOn), ...details } = handover;
  return planHandover(context, actor, {
    ...{ ...details, personId, accountIds, assignmentId, handedOn, deliveredBy },
  });
}

/** The open accounts of somebody that no standing hand-over names. */
async function neverHanded(
  workspace: Workspace,
  personId: RecordId<'person'>,
  day: string,
): Promise<readonly RecordId<'account'>[]> {
  const value = personId;
  const accounts = await workspace.find('account', { index: 'personId', value });
  const handovers = await workspace.find('credentialHandover', { index: 'personId', value });
  const held = new Set(handovers.filter(stillHeld).flatMap(({ accountIds }) => accountIds));
  return accounts
    .filter(({ id, closedOn, createdOn }) => closedOn === null && createdOn <= day && !held.has(id))
    .map(({ id }) => id);
}

/** Records that a computer came back, to the stock. @see P9-5.1-a */
export const returnAssignment = defineUseCase({
  name: 'returnAssignment',
  arguments: z.strictObject({
    id: idOf('computerAssignment'),
    day: dateSchema.optional(),
    note: line(500).nullable().default(null),
  }),
  run: async (context, actor, { id, day: told, note }) => {
    const found = await findSteppable(context, id, 'return', told);
    if (!found.ok) return found;
    const { seen, day } = found.value;
    const returned = await returnedComputer(context, actor, seen.record, { day, note });
    if (!returned.ok) return returned;
    return decide(null, [...setFields(seen, { returnedOn: day }), ...returned.value], note);
  },
});
