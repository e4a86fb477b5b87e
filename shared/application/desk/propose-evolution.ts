import { z } from 'zod';
import { evolutionKind } from '#shared/domain/evolution.ts';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { belongingOf } from './requesting-body.ts';

const { fields } = evolutionKind;

/** What proposing evolutive work gives. */
export interface ProposedEvolution {
  readonly evolutionId: RecordId<'evolution'>;
}

/** Proposes evolutive work, from a ticket or for a body: `bodyId` is needed only without a ticket. @see CAP-5-a, CAP-5-b */
export const proposeEvolution = defineUseCase({
  name: 'proposeEvolution',
  arguments: z.strictObject({
    bodyId: idOf('body').nullable().default(null),
    ticketId: fields.ticketId.schema.default(null),
    subject: fields.subject.schema,
    description: fields.description.schema.default(null),
    origin: fields.origin.schema,
  }),
  run: async ({ workspace, ids, clock }, actor, { bodyId, ticketId, subject, ...given }) => {
    const belonging = await belongingOf(workspace, bodyId, ticketId);
    if (!belonging.ok) return belonging;
    const { scope, bodyId: owner } = belonging.value;
    const evolutionId = ids.fresh('evolution');
    const value: ProposedEvolution = { evolutionId };
    const proposed = { state: 'requested', by: actor, proposedAt: clock.now() } as const;
    const record = { ...given, bodyId: owner, subject, ticketId, ...proposed };
    return decide(value, [createRecord('evolution', scope, evolutionId, record)]);
  },
});
