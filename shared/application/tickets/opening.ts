import { type ActRefusal, type ArgumentFault, refuseAct } from '#shared/domain/act-refusals.ts';
import { defaultTeam } from '#shared/domain/default-team.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { TextTemplate, Ticket } from '#shared/domain/kinds.ts';
import type { NewRecord } from '#shared/domain/mutations.ts';
import type { OnCallCase } from '#shared/domain/on-call-case.ts';
import { proposedPriority } from '#shared/domain/priority-questions.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';
import { isUnderWarranty } from '#shared/domain/service-level/warranty.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { OpenTicket } from './opening-arguments.ts';
import type { Solved } from './solved-at-once.ts';

/** What is written of a new ticket, its end and its codes apart. */
export type OpenedFields = Omit<NewRecord<'ticket'>, 'state' | 'draftCode'>;

/** A ticket about to be opened, with everything that was left to the rules filled in. */
export interface Opening {
  readonly fields: OpenedFields;
  readonly tags: readonly string[];
  readonly onCall: OnCallCase | null;
  readonly solved: Solved | null;
  /** The priority is the rules', whatever was requested. */
  readonly isPriorityForced: boolean;
  readonly priorityReason: string | null;
  /** The ticket whose problem came back. */
  readonly followed: Ticket | null;
  readonly rules: BodyRules;
}

/**
 * What the arguments of an opening come to: the template's words where none were typed, the priority that the answers
 * propose or that the rules demand, the team that the ticket goes to by itself, whether it is charged.
 *
 * @see CAP-2.1-b, CAP-3.1.6-c, CAP-4-a, CAP-7-b
 */
export async function completeOpening(
  context: UseCaseContext,
  args: OpenTicket,
  now: Instant,
): Promise<Result<Opening, ActRefusal>> {
  const { workspace } = context;
  const body = await findLive(workspace, 'body', args.bodyId);
  if (!body.ok) return body;
  const template = await templateOf(workspace, args.templateId);
  if (!template.ok) return template;
  const followed = await followedTicket(workspace, args.followsId);
  if (!followed.ok) return followed;
  const words = wordsOf(args, template.value);
  if (!words.ok) return words;
  const rules = await rulesOfBody(context, args.bodyId);
  const { tags, onCall, solved, priorityReason } = args;
  return done({
    fields: {
      ...registersOf(args),
      ...words.value,
      ...classified(args, words.value.reason, template.value),
      bodyId: args.bodyId,
      channel: args.channel,
      openedAt: args.openedAt ?? now,
      onCall: onCall === null ? null : true,
      followsId: args.followsId,
      chargeable: args.chargeable ?? chargeableAfter(followed.value, rules, now),
    },
    tags: [...new Set(tags)],
    onCall,
    solved,
    isPriorityForced: isPriorityForced(args),
    priorityReason,
    followed: followed.value,
    rules,
  });
}

async function followedTicket(
  workspace: Workspace,
  id: RecordId<'ticket'> | null,
): Promise<Result<Ticket | null, ActRefusal>> {
  if (id === null) return done(null);
  const ticket = await findLive(workspace, 'ticket', id);
  return ticket.ok ? done(ticket.value.record) : ticket;
}

async function templateOf(
  workspace: Workspace,
  id: RecordId<'textTemplate'> | null,
): Promise<Result<TextTemplate | null, ActRefusal>> {
  if (id === null) return done(null);
  const template = await findLive(workspace, 'textTemplate', id);
  if (!template.ok) return template;
  const { record } = template.value;
  return record.type === 'ticket' ? done(record) : refuseAct('template-not-ticket', {});
}

type Words = Pick<OpenedFields, 'subject' | 'reason' | 'description'>;

function wordsOf(args: OpenTicket, template: TextTemplate | null): Result<Words, ActRefusal> {
  const subject = args.subject ?? template?.subject ?? undefined;
  const reason = args.reason ?? template?.reason ?? undefined;
  const description = args.description === undefined ? (template?.text ?? null) : args.description;
  if (subject !== undefined && reason !== undefined) return done({ subject, reason, description });
  const faults = [missing('subject', subject), missing('reason', reason)].flat();
  return refuseAct('arguments-invalid', { command: 'openTicket', faults });
}

function missing(field: string, value: string | undefined): readonly ArgumentFault[] {
  return value === undefined ? [{ field, problem: 'missing', limit: null }] : [];
}

/** The arguments that are registers of a ticket as they stand. */
function registersOf(args: OpenTicket) {
  const {
    answers: _answers,
    priorityReason: _priorityReason,
    onCall: _onCall,
    tags: _tags,
    solved: _solved,
    templateId: _templateId,
    followsId: _followsId,
    ...registers
  } = args;
  return givenFields(registers);
}

function classified(
  args: OpenTicket,
  reason: Words['reason'],
  template: TextTemplate | null,
): Pick<OpenedFields, 'priority' | 'team' | 'dataLoss'> {
  const { team = template?.team ?? defaultTeam(reason, args.category ?? null) } = args;
  return {
    team,
    priority: assignedPriority(args, template),
    dataLoss: hasLostData(args) ? true : (args.dataLoss ?? null),
  };
}

/** The priority that was given, but the rules' own where they leave no choice. @see CAP-2.1-b, CAP-7-b */
function assignedPriority(args: OpenTicket, template: TextTemplate | null): TicketPriority {
  const { answers, onCall, priority, requestedPriority } = args;
  if (onCall !== null) return 'high';
  if (priority !== undefined) return priority;
  if (hasLostData(args)) return 'high';
  const proposed = answers === undefined ? (template?.priority ?? null) : proposedPriority(answers);
  return proposed ?? requestedPriority ?? 'medium';
}

function isPriorityForced(args: OpenTicket): boolean {
  return args.onCall !== null || (args.priority === undefined && hasLostData(args));
}

function hasLostData({ dataLoss, answers }: OpenTicket): boolean {
  return dataLoss ?? answers?.dataLoss ?? false;
}

/** Whether a ticket that takes up the problem of another is charged: once the warranty is over. @see CAP-3.1.6-c */
function chargeableAfter(followed: Ticket | null, rules: BodyRules, now: Instant): boolean | null {
  if (followed === null) return null;
  return isUnderWarranty(followed, rules, now) === false ? true : null;
}
