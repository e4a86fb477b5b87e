import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { chronicleOf } from './record-move.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

/**
 * Gives a ticket that was opened for one body to another, saying why: its seat and its device are of the former one, and
 * go; its clock counts anew, on the new body's calendar, from when it was opened. The record stays in the scope in which
 * it was written. A settled ticket keeps its body, and its frozen figures.
 *
 * @see docs/decisions/0017-a-ticket-of-another-body.md
 */
export const changeTicketBody = defineUseCase({
  name: 'changeTicketBody',
  arguments: z.strictObject({
    ...aboutTicket,
    bodyId: idOf('body'),
    /** A seat of the new body. */
    seatId: idOf('seat').nullable().default(null),
    reason: reasonGiven,
  }),
  run: async (context, actor, { ticketId, bodyId, seatId, reason }) => {
    const { workspace } = context;
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    if (isSettled(record.state))
      return refuseAct('ticket-settled', { code: ticketCode(record), state: record.state });
    if (record.bodyId === bodyId) return decide(null, []);
    const refusal =
      (await referenceRefusal(workspace, 'body', bodyId)) ?? (await seatRefusal(workspace, bodyId, seatId));
    if (refusal !== undefined) return { ok: false, refusal };
    const assetId = await assetOfBody(workspace, record, bodyId);
    const told = { type: 'bodyChange', visibility: 'public', text: reason } as const;
    return decide(
      null,
      [
        ...setFields(ticket.value, { bodyId, seatId, assetId }),
        timelineEntry(chronicleOf(context, actor, record), {
          ...told,
          fromBodyId: record.bodyId,
          toBodyId: bodyId,
        }),
      ],
      reason,
    );
  },
});

async function assetOfBody(
  workspace: Workspace,
  { assetId }: Ticket,
  bodyId: RecordId<'body'>,
): Promise<RecordId<'asset'> | null> {
  if (assetId === null) return null;
  const asset = await workspace.read('asset', assetId);
  return asset?.record.bodyId === bodyId ? assetId : null;
}
