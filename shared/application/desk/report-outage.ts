import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf, instantSchema } from '#shared/domain/field.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { PlatformOutage } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { platformOutageKind } from '#shared/domain/platform-outage.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';
import { moveAlong } from './move-along.ts';

const { fields } = platformOutageKind;

/**
 * Records that the owner of a platform was told that it does not work: a ticket that was taken in charge then waits for
 * them, because nobody repairs it here.
 *
 * @see P9-5.4-a
 */
export const reportOutage = defineUseCase({
  name: 'reportOutage',
  arguments: z.strictObject({
    outageId: idOf('platformOutage'),
    /** When, if not now. */
    reportedAt: instantSchema.optional(),
    ownerContact: fields.ownerContact.schema.default(null),
    reference: fields.reference.schema.default(null),
  }),
  run: async (context, actor, { outageId, reportedAt, ...given }) => {
    const { workspace, clock } = context;
    const outage = await findLive(workspace, 'platformOutage', outageId);
    if (!outage.ok) return outage;
    const { record } = outage.value;
    if (record.reportedAt !== null) return refuseAct('outage-reported', {});
    const at = reportedAt ?? clock.now();
    const refusal = momentRefusal(at, clock.now(), record.detectedAt);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, [
      ...setFields(outage.value, { ...given, reportedAt: at }),
      ...(await waitForOwner(context, actor, record)),
    ]);
  },
});

/** A ticket that cannot wait as it is, such as one that nobody took, is left as it is: the report counts all the same. */
async function waitForOwner(
  context: UseCaseContext,
  actor: ActorId,
  { ticketId, owner }: PlatformOutage,
): Promise<readonly ScopedMutation[]> {
  const ticket = await findLive(context.workspace, 'ticket', ticketId);
  if (!ticket.ok) return [];
  const moved = await moveAlong(context, actor, ticket.value, 'waitingSupplier', owner);
  return moved.ok ? moved.value : [];
}
