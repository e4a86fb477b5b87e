import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { improvementKind } from '#shared/domain/improvement.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { belongingOf } from './requesting-body.ts';

const { fields } = improvementKind;

/** What proposing an improvement gives. */
export interface ProposedImprovement {
  readonly improvementId: RecordId<'improvement'>;
}

/**
 * Proposes an improvement, from a ticket or for a body: `bodyId` is needed only without a ticket. The body feels the
 * need from the start.
 *
 * @see CAP-3.1.2-c, REG-11-b
 */
export const proposeImprovement = defineUseCase({
  name: 'proposeImprovement',
  arguments: z.strictObject({
    bodyId: idOf('body').nullable().default(null),
    ticketId: fields.ticketId.schema.default(null),
    subject: fields.subject.schema,
    description: fields.description.schema.default(null),
  }),
  run: async ({ workspace, ids, clock }, actor, { bodyId, ticketId, subject, description }) => {
    const belonging = await belongingOf(workspace, bodyId, ticketId);
    if (!belonging.ok) return belonging;
    const { scope, bodyId: owner } = belonging.value;
    const improvementId = ids.fresh('improvement');
    const value: ProposedImprovement = { improvementId };
    const proposed = { state: 'proposed', by: actor, proposedAt: clock.now() } as const;
    const record = { bodyId: owner, subject, ticketId, description, ...proposed };
    const adherent = { op: 'add', field: 'adherents', element: owner } as const;
    const joined: ScopedMutation = {
      scope,
      mutation: { ...adherent, kind: 'improvement', id: improvementId },
    };
    return decide(value, [createRecord('improvement', scope, improvementId, record), joined]);
  },
});
