import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { draftCode } from '#shared/domain/ticket-code.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { freezingEntry } from './frozen-figures.ts';
import { completeOpening, type Opening } from './opening.ts';
import { openTicketSchema } from './opening-arguments.ts';
import { openingRefusal } from './opening-refusal.ts';
import { solvedRecord } from './solved-at-once.ts';
import { type Chronicle, timelineEntry, transitionEntries } from './timeline.ts';

/** What opening a ticket gives. */
export interface OpenedTicket {
  readonly ticketId: RecordId<'ticket'>;
  readonly draftCode: string;
}

/**
 * Opens a ticket, or records one that is already solved.
 *
 * @see CAP-3.4.2.1-d, P9-5.2-b, X-2
 */
export const openTicket = defineUseCase({
  name: 'openTicket',
  arguments: openTicketSchema,
  run: async (context, actor, args) => {
    const { workspace, clock, ids } = context;
    const now = clock.now();
    const completed = await completeOpening(context, args, now);
    if (!completed.ok) return completed;
    const opening = completed.value;
    const refusal = await openingRefusal(workspace, opening, now);
    if (refusal !== undefined) return { ok: false, refusal };
    const value: OpenedTicket = {
      ticketId: ids.fresh('ticket'),
      draftCode: draftCode(await workspace.takeDraftNumber()),
    };
    return decide(value, openingMutations(context, actor, value, opening), opening.priorityReason);
  },
});

function openingMutations(
  { ids }: UseCaseContext,
  actor: ActorId,
  { ticketId, draftCode: code }: OpenedTicket,
  opening: Opening,
): readonly ScopedMutation[] {
  const { fields, solved, tags } = opening;
  const { openedAt: at, operatorId = null } = fields;
  const scope = scopeOfBody(fields.bodyId);
  const ending = solvedRecord(solved, at, operatorId, actor);
  const record = { ...fields, draftCode: code, ...ending.fields };
  const chronicle = { ids, scope, ticketId, at, by: actor };
  const assigned = { type: 'assignment', visibility: 'public', operatorId } as const;
  const steps = transitionEntries(chronicle, null, ending.path);
  return [
    createRecord('ticket', scope, ticketId, record),
    ...tags.map((element): ScopedMutation => {
      return { scope, mutation: { op: 'add', kind: 'ticket', id: ticketId, field: 'tags', element } };
    }),
    ...steps,
    ...(operatorId === null ? [] : [timelineEntry(chronicle, assigned)]),
    ...(record.state === 'closed' ? [frozen(chronicle, record, opening, steps)] : []),
  ];
}

/** The line that freezes the figures of a ticket that is closed as it is opened. */
function frozen(
  chronicle: Chronicle,
  record: Opening['fields'] & ReturnType<typeof solvedRecord>['fields'],
  { rules }: Opening,
  mutations: readonly ScopedMutation[],
): ScopedMutation {
  const { takenAt = null, resolvedAt = null, firstInterventionAt = null, onCall = null } = record;
  const unmarked = { workableAt: null, suspensions: [], duplicateOfId: null };
  const ticket = { ...record, takenAt, resolvedAt, firstInterventionAt, onCall, ...unmarked };
  return freezingEntry(chronicle, ticket, { told: [], mutations }, rules);
}
