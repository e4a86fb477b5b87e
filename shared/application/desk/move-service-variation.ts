import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf, line } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { serviceVariationKind } from '#shared/domain/service-variation.ts';
import { serviceVariationGuard } from '#shared/domain/service-variation-lifecycle.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { dayRefusal } from './day-refusal.ts';

const { fields } = serviceVariationKind;

const aboutVariation = { serviceVariationId: idOf('serviceVariation') };

/** Records what the body decided of a change of service, who decided and when. @see CAP-3-c */
export const decideServiceVariation = defineUseCase({
  name: 'decideServiceVariation',
  arguments: z.strictObject({
    ...aboutVariation,
    decision: z.enum(['authorised', 'rejected']),
    decidedBy: line(120),
    /** When it was decided, if not today. */
    decidedOn: fields.proposedOn.schema.optional(),
  }),
  run: async ({ workspace, clock }, _actor, { serviceVariationId, decision, decidedBy, decidedOn }) => {
    const variation = await findLive(workspace, 'serviceVariation', serviceVariationId);
    if (!variation.ok) return variation;
    const { state, proposedOn } = variation.value.record;
    const today = dayOf(clock.now());
    const day = decidedOn ?? today;
    const refusal = serviceVariationGuard(state, decision) ?? dayRefusal(day, today, proposedOn);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(variation.value, { state: decision, decidedBy, decidedOn: day }));
  },
});

/** Lets a change of service start: refused while the body has not authorised it. @see CAP-3-c */
export const activateServiceVariation = defineUseCase({
  name: 'activateServiceVariation',
  arguments: z.strictObject({
    ...aboutVariation,
    /** From when, if not from today. */
    startedOn: fields.proposedOn.schema.optional(),
  }),
  run: async ({ workspace, clock }, _actor, { serviceVariationId, startedOn }) => {
    const variation = await findLive(workspace, 'serviceVariation', serviceVariationId);
    if (!variation.ok) return variation;
    const { state, decidedOn } = variation.value.record;
    const today = dayOf(clock.now());
    const day = startedOn ?? today;
    const refusal = serviceVariationGuard(state, 'active') ?? dayRefusal(day, today, decidedOn);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(variation.value, { state: 'active', startedOn: day }));
  },
});

/** Mends the words of a change of service that nobody has decided yet. @see CAP-3-c */
export const editServiceVariation = defineUseCase({
  name: 'editServiceVariation',
  arguments: z.strictObject({
    ...aboutVariation,
    changes: z.strictObject({
      proposal: z.optional(fields.proposal.schema),
      reason: z.optional(fields.reason.schema),
    }),
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace }, _actor, { serviceVariationId, changes, versions }) => {
    const variation = await findLive(workspace, 'serviceVariation', serviceVariationId);
    if (!variation.ok) return variation;
    const { state } = variation.value.record;
    if (state !== 'proposed') return refuseAct('service-variation-settled', { state });
    const edits = await editsMade(workspace, variation.value, versions, givenFields(changes));
    return decide(null, saveEdits(variation.value, versions, edits));
  },
});
