import { z } from 'zod';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import type { Change, WriteRef } from '#shared/domain/change.ts';
import { takesAnyWords } from '#shared/domain/free-text.ts';
import { type ActorId, type RecordId, ULID_PATTERN } from '#shared/domain/identity.ts';
import { fieldsOf, type RecordOf, type Ticket } from '#shared/domain/kinds.ts';
import { CHANGE_REASON, REDACTED_FIELD, redactionOf } from '#shared/domain/redaction.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { sameWrite, writtenValue } from '#shared/domain/written-value.ts';
import { findRecord } from '#shared/application/lookup.ts';
import { writeRefSchema } from '#shared/application/seen-versions.ts';
import { chronicleOf } from '#shared/application/tickets/record-move.ts';
import { reasonGiven } from '#shared/application/tickets/ticket-arguments.ts';
import { timelineEntry } from '#shared/application/tickets/timeline.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { quotedInLetters, sameWordsElsewhere, wordsOf } from './same-words.ts';

/** The kinds of records in which values can be blanked. */
const REDACTABLE_KINDS = [
  'ticket',
  'ticketEntry',
  'contact',
  'notification',
  'escalation',
  'quote',
  'consultation',
  'remoteSession',
  'guidedAction',
  'machineRoomEntry',
  'platformOutage',
  'plannedTask',
  'evolution',
  'improvement',
  'credentialHandover',
] as const;

type RedactableKind = (typeof REDACTABLE_KINDS)[number];

/** What a receipt froze stays as it was signed, even where it quotes what is blanked beside it: revoke it instead. */
const FROZEN: readonly string[] = ['receiptText', 'receiptVersion', 'draftCode'];

/**
 * Blanks what somebody wrote in a field, for ever and on every console: the value that stands, or the one that the write
 * named had given. The same words go with it where they were written again: in the field's other writes, elsewhere in
 * the same act, in the letters about the ticket. A line of the ticket's timeline tells who did it, which field and why; the value is told nowhere.
 *
 * `field` may be `changeReason`, with the write that names the change: the reason that was given for it.
 *
 * @see X-4
 */
export const redactValue = defineUseCase({
  name: 'redactValue',
  arguments: z.strictObject({
    kind: z.enum(REDACTABLE_KINDS),
    id: z.string().regex(ULID_PATTERN) as unknown as z.ZodType<RecordId, RecordId>,
    field: z.string().min(1).max(40),
    write: writeRefSchema.optional(),
    reason: reasonGiven,
  }),
  run: async (context, actor, { kind, id, field, write, reason }) => {
    const found = await findRecord(context.workspace, kind, id as RecordId<typeof kind>);
    if (!found.ok) return found;
    const seen: Versioned<RedactableKind> = found.value;
    if (field !== CHANGE_REASON && !isRedactable(kind, field))
      return refuseAct('field-not-redactable', { kind, field });
    const history = await context.workspace.history(kind, id);
    const named = namedWrites(seen, history, field, write);
    if (!named.ok) return named;
    const ticket = await ticketOf(context.workspace, seen.record);
    const words = wordsOf(history, { kind, id, field }, named.value);
    const redactions = [
      ...named.value.map((ref) => redaction(seen.record, redactionOf(field, ref))),
      ...sameWordsElsewhere(seen, history, field, named.value),
      ...(ticket === undefined ? [] : await quotedInLetters(context.workspace, ticket.record.id, words)),
    ];
    const told =
      ticket === undefined ? [] : [toldOn(context, actor, ticket.record, `${kind}.${field}`, reason)];
    return decide(null, [...onceEach(redactions), ...told], reason);
  },
});

function isRedactable(kind: RedactableKind, field: string): boolean {
  if (kind === 'credentialHandover' && FROZEN.includes(field)) return false;
  return takesAnyWords(fieldsOf(kind)[field]);
}

/** The writes to blank: those that still hold something. */
function namedWrites(
  seen: Versioned<RedactableKind>,
  history: readonly Change[],
  field: string,
  write: WriteRef | undefined,
): Result<readonly WriteRef[], ActRefusal> {
  const { kind, id } = seen.record;
  const standing = seen.versions.registers[field] ?? [];
  const blanked = seen.versions.elements[REDACTED_FIELD] ?? {};
  const wanted = (write === undefined ? standing : [write]).filter(
    (ref) => !Object.hasOwn(blanked, redactionOf(field, ref)),
  );
  const holding = wanted.filter((ref) => {
    const change = history.find((other) => sameWrite(other, ref));
    if (change === undefined) return standing.some((other) => sameWrite(other, ref));
    const value = field === CHANGE_REASON ? change.reason : writtenValue(change, kind, id, field);
    return value !== undefined && value !== null;
  });
  return holding.length > 0 ? done(holding) : refuseAct('nothing-to-redact', { kind, field });
}

function redaction(record: RecordOf<RedactableKind>, element: string): ScopedMutation {
  const { kind, id, scope } = record;
  return { scope, mutation: { op: 'add', kind, id, field: REDACTED_FIELD, element } };
}

function onceEach(redactions: readonly ScopedMutation[]): readonly ScopedMutation[] {
  return [...new Map(redactions.map((one) => [JSON.stringify(one), one])).values()];
}

function toldOn(
  context: UseCaseContext,
  actor: ActorId,
  ticket: Ticket,
  redactedField: string,
  reason: string,
): ScopedMutation {
  const chronicle = chronicleOf(context, actor, ticket);
  return timelineEntry(chronicle, { type: 'redaction', visibility: 'internal', redactedField, text: reason });
}

/** None for what came from no ticket, which has no timeline: its own history tells. */
async function ticketOf(
  workspace: Workspace,
  record: RecordOf<RedactableKind>,
): Promise<Versioned<'ticket'> | undefined> {
  if (record.kind === 'credentialHandover') return undefined;
  const id = isOnTicket(record) ? record.ticketId : (record.id as RecordId<'ticket'>);
  return id === null ? undefined : workspace.read('ticket', id);
}

function isOnTicket(
  record: RecordOf<RedactableKind>,
): record is RecordOf<Exclude<RedactableKind, 'ticket' | 'credentialHandover'>> {
  return record.kind !== 'ticket' && record.kind !== 'credentialHandover';
}
