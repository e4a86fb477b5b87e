import { z } from 'zod';
import { PLATFORMS } from '#resources/reference/platforms.ts';
import { type ActRefusal, refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { platformOutageKind } from '#shared/domain/platform-outage.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { cancelledGuard } from '#shared/domain/ticket-guards.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { aboutTicket } from '#shared/application/tickets/ticket-arguments.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';

const { fields } = platformOutageKind;

/** What recording an outage gives. */
export interface RecordedOutage {
  readonly outageId: RecordId<'platformOutage'>;
}

/**
 * Records that a platform of others does not work, for a ticket of that reason. The owner of a known platform need not
 * be said.
 *
 * @see P9-5.4-a, P9-5.4-b
 */
export const recordOutage = defineUseCase({
  name: 'recordOutage',
  arguments: z.strictObject({
    ...aboutTicket,
    platform: fields.platform.schema,
    owner: fields.owner.schema.nullable().default(null),
    /** When it was noticed: when the ticket was opened, if nothing else is said. */
    detectedAt: fields.detectedAt.schema.optional(),
    procedures: z.array(fields.procedures.element).max(100).readonly().default([]),
  }),
  run: async ({ workspace, ids, clock }, _actor, { ticketId, platform, procedures, ...given }) => {
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { scope, openedAt } = ticket.value.record;
    const { detectedAt = openedAt } = given;
    const refusal =
      (await outageRefusal(workspace, ticket.value.record)) ?? momentRefusal(detectedAt, clock.now());
    if (refusal !== undefined) return { ok: false, refusal };
    const known = PLATFORMS.find(({ name }) => name.toLowerCase() === platform.toLowerCase());
    const owner = given.owner ?? known?.owner;
    if (owner === undefined) return refuseAct('platform-owner-missing', { platform });
    const outageId = ids.fresh('platformOutage');
    const value: RecordedOutage = { outageId };
    const record = { ticketId, platform: known?.name ?? platform, owner, detectedAt };
    return decide(value, [
      createRecord('platformOutage', scope, outageId, record),
      ...[...new Set(procedures)].map((element): ScopedMutation => {
        return {
          scope,
          mutation: { op: 'add', kind: 'platformOutage', id: outageId, field: 'procedures', element },
        };
      }),
    ]);
  },
});

async function outageRefusal(workspace: Workspace, ticket: Ticket): Promise<ActRefusal | undefined> {
  const code = ticketCode(ticket);
  const { id, state, reason } = ticket;
  if (reason !== 'platformMalfunction') return refusalOf('outage-reason-other', { code, reason });
  const recorded = await workspace.find('platformOutage', { index: 'ticketId', value: id });
  return recorded.length > 0 ? refusalOf('outage-recorded', { code }) : cancelledGuard(code, state);
}
