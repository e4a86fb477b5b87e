import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { materialKind } from '#shared/domain/material.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { cancelledGuard } from '#shared/domain/ticket-guards.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { signedReportRefusal } from '#shared/application/on-site/report-checks.ts';
import { aboutTicket } from '#shared/application/tickets/ticket-arguments.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { dayRefusal } from './day-refusal.ts';

const { fields } = materialKind;

/** What recording material gives. */
export interface RecordedMaterial {
  readonly materialId: RecordId<'material'>;
}

/** Records material used for a ticket: consumables are charged to its body. @see CAP-3-a */
export const recordMaterial = defineUseCase({
  name: 'recordMaterial',
  arguments: z.strictObject({
    ...aboutTicket,
    type: fields.type.schema.default('consumable'),
    description: fields.description.schema,
    quantity: fields.quantity.schema.default(1),
    unitCents: fields.unitCents.schema,
    /** When it was used, if not today. */
    day: fields.day.schema.optional(),
    /** The intervention report that lists it: one that nobody signed yet. */
    reportId: z.optional(fields.reportId.schema),
  }),
  run: async ({ workspace, ids, clock }, actor, { ticketId, day, ...given }) => {
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const today = dayOf(clock.now());
    const used = day ?? today;
    const refusal =
      cancelledGuard(ticketCode(record), record.state) ?? dayRefusal(used, today, dayOf(record.openedAt));
    if (refusal !== undefined) return { ok: false, refusal };
    const listed = await listingRefusal(workspace, record, given.reportId ?? null);
    if (listed !== undefined) return { ok: false, refusal: listed };
    const materialId = ids.fresh('material');
    const value: RecordedMaterial = { materialId };
    const line = { ...given, reportId: given.reportId ?? null, ticketId, day: used, by: actor };
    return decide(value, [createRecord('material', record.scope, materialId, line)]);
  },
});

/** Why a report cannot list material of a ticket: it is of another ticket, or it was signed. @see CAP-3.1.6-b */
async function listingRefusal(
  workspace: Workspace,
  ticket: Ticket,
  reportId: RecordId<'onSiteReport'> | null,
): Promise<ActRefusal | undefined> {
  if (reportId === null) return undefined;
  const report = await findLive(workspace, 'onSiteReport', reportId);
  if (!report.ok) return report.refusal;
  const isOfReport = report.value.record.ticketIds.includes(ticket.id);
  return isOfReport
    ? signedReportRefusal(report.value.record)
    : refusalOf('outing-ticket-elsewhere', { code: ticketCode(ticket) });
}
