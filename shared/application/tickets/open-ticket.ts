import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { ticketKind } from '#shared/domain/ticket.ts';
import { draftCode } from '#shared/domain/ticket-code.ts';
import { priorityGuard } from '#shared/domain/ticket-guards.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { requesterRefusal } from './requester.ts';
import { solvedGuard, solvedRecord, solvedSchema } from './solved-at-once.ts';
import { reasonGiven, tagsGiven, ticketEdits } from './ticket-arguments.ts';
import { timelineEntry, transitionEntries } from './timeline.ts';

const { fields } = ticketKind;
const {
  cause: _cause,
  solution: _solution,
  outcome: _outcome,
  solutionMode: _solutionMode,
  plan,
  ...described
} = ticketEdits;

const openTicketSchema = z.strictObject({
  ...described,
  plan,
  bodyId: idOf('body'),
  subject: fields.subject.schema,
  channel: fields.channel.schema,
  reason: fields.reason.schema,
  requestedPriority: z.optional(fields.requestedPriority.schema),
  /** Why the assigned priority differs from the requested one. */
  priorityReason: reasonGiven.nullable().default(null),
  operatorId: z.optional(fields.operatorId.schema),
  tags: tagsGiven.default([]),
  /** When it happened, for a ticket written down later: not in the future. Now when left out. */
  openedAt: z.optional(fields.openedAt.schema),
  /** How it was solved, for a ticket that is written down when nothing is left to do. */
  solved: solvedSchema.nullable().default(null),
});

type OpenTicket = z.output<typeof openTicketSchema>;

/** What opening a ticket gives. */
export interface OpenedTicket {
  readonly ticketId: RecordId<'ticket'>;
  readonly draftCode: string;
}

/** Opens a ticket, or records one that is already solved. @see CAP-3.4.2.1-d, P9-5.2-b, X-2 */
export const openTicket = defineUseCase({
  name: 'openTicket',
  arguments: openTicketSchema,
  run: async (context, actor, args) => {
    const now = context.clock.now();
    const refusal = await openingRefusal(context, args, now);
    if (refusal !== undefined) return { ok: false, refusal };
    const opening = { actor, openedAt: args.openedAt ?? now, args };
    const ticketId = context.ids.fresh('ticket');
    const code = draftCode(await context.workspace.takeDraftNumber());
    const value: OpenedTicket = { ticketId, draftCode: code };
    return decide(value, openingMutations(context, ticketId, code, opening), args.priorityReason);
  },
});

async function openingRefusal(
  { workspace }: UseCaseContext,
  args: OpenTicket,
  now: Instant,
): Promise<ActRefusal | undefined> {
  const { openedAt = now } = args;
  if (openedAt > now) return refusalOf('opening-in-future', { at: openedAt });
  return (
    (await referenceRefusal(workspace, 'body', args.bodyId)) ??
    (await seatRefusal(workspace, args.bodyId, args.seatId)) ??
    (await requesterRefusal(workspace, args)) ??
    (await referenceRefusal(workspace, 'person', args.operatorId)) ??
    priorityGuard(null, args.requestedPriority ?? null, assignedPriority(args), args.priorityReason) ??
    (args.solved === null ? undefined : solvedGuard(openedFacts(args), args.solved))
  );
}

interface Opening {
  readonly actor: RecordId<'person'>;
  readonly openedAt: Instant;
  readonly args: OpenTicket;
}

function openingMutations(
  { ids }: UseCaseContext,
  ticketId: RecordId<'ticket'>,
  code: string,
  { actor, openedAt, args }: Opening,
): readonly ScopedMutation[] {
  const { tags, priorityReason: _priorityReason, solved, bodyId, subject, channel, reason, ...others } = args;
  const scope = scopeOfBody(bodyId);
  const priority = assignedPriority(args);
  const described = { bodyId, subject, channel, reason, draftCode: code, openedAt, priority };
  const ending = solvedRecord(solved, openedAt, args.operatorId ?? null, actor);
  const record = { ...givenFields(others), ...described, ...ending.fields };
  const chronicle = { ids, scope, ticketId, at: openedAt, by: actor };
  return [
    createRecord('ticket', scope, ticketId, record),
    ...[...new Set(tags)].map((element): ScopedMutation => {
      return { scope, mutation: { op: 'add', kind: 'ticket', id: ticketId, field: 'tags', element } };
    }),
    ...transitionEntries(chronicle, null, ending.path),
    ...assignmentEntry(),
  ];

  function assignmentEntry(): readonly ScopedMutation[] {
    const { operatorId = null } = args;
    if (operatorId === null) return [];
    return [timelineEntry(chronicle, { type: 'assignment', visibility: 'public', operatorId })];
  }
}

function openedFacts(args: OpenTicket): Parameters<typeof solvedGuard>[0] {
  const { reason, dataLoss = null, outsideMatter = null, projectReference = null } = args;
  return { reason, priority: assignedPriority(args), dataLoss, outsideMatter, projectReference };
}

function assignedPriority({ priority, requestedPriority }: OpenTicket): NonNullable<OpenTicket['priority']> {
  return priority ?? requestedPriority ?? 'medium';
}
