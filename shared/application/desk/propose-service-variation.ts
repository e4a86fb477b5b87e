import { z } from 'zod';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { serviceVariationKind } from '#shared/domain/service-variation.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { dayRefusal } from './day-refusal.ts';

const { fields } = serviceVariationKind;

/** What proposing a change of service gives. */
export interface ProposedServiceVariation {
  readonly serviceVariationId: RecordId<'serviceVariation'>;
}

/** Proposes to change how a body is served: nothing changes before the body authorises it. @see CAP-3-c */
export const proposeServiceVariation = defineUseCase({
  name: 'proposeServiceVariation',
  arguments: z.strictObject({
    bodyId: fields.bodyId.schema,
    proposal: fields.proposal.schema,
    reason: fields.reason.schema,
    /** When it was proposed, if not today. */
    proposedOn: fields.proposedOn.schema.optional(),
  }),
  run: async ({ workspace, ids, clock }, actor, { bodyId, proposedOn, ...given }) => {
    const body = await findLive(workspace, 'body', bodyId);
    if (!body.ok) return body;
    const today = dayOf(clock.now());
    const day = proposedOn ?? today;
    const refusal = dayRefusal(day, today);
    if (refusal !== undefined) return { ok: false, refusal };
    const serviceVariationId = ids.fresh('serviceVariation');
    const value: ProposedServiceVariation = { serviceVariationId };
    const record = { ...given, bodyId, state: 'proposed', by: actor, proposedOn: day } as const;
    return decide(value, [createRecord('serviceVariation', scopeOfBody(bodyId), serviceVariationId, record)]);
  },
});
