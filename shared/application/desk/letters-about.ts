import { z } from 'zod';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Person, RecordOf, Ticket } from '#shared/domain/kinds.ts';
import type { ComposeLetter, LetterFacts, TellableMoment } from '#shared/domain/letter.ts';
import { createRecord, setDeleted, setFields } from '#shared/domain/mutations.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

/** What a notification holds at most; a longer letter ends where it must. */
const TEXT_LENGTH_MAX = 20_000;

const emailSchema = z.email().max(254);

/** Of which ticket, as an act leaves it, whoever asked is told; `formerNumber` when its number was taken back. */
export interface ToldTicket {
  readonly ticket: Ticket;
  readonly formerNumber?: string | null;
}

/**
 * The notifications to prepare about moments of a ticket, in the same act. Before it has a number there are none. A
 * receipt is prepared once, and once for each operator that it was taken in charge: again only after it was taken back.
 *
 * @see CAP-3.4.2.1-b, X-2
 */
export async function lettersAbout(
  context: UseCaseContext,
  actor: ActorId,
  told: ToldTicket,
  moments: readonly TellableMoment[],
): Promise<readonly ScopedMutation[]> {
  const { workspace, composeLetter } = context;
  const { ticket } = told;
  if (composeLetter === null || ticket.number === null || ticket.deleted || moments.length === 0) return [];
  const asker = await liveRecord(workspace, 'person', ticket.requesterId);
  const facts = { ...(await factsOf(workspace, told, asker)), number: ticket.number };
  const written: ScopedMutation[] = [];
  for (const moment of moments) {
    const letter = fitting(composeLetter({ ...facts, ...moment }));
    const given = {
      ...letter,
      recipient: addressOf(ticket, asker),
      preparedAt: context.clock.now(),
      by: actor,
    };
    written.push(...(await prepared(context, ticket, moment, given)));
  }
  return written;
}

type Given = Readonly<Pick<RecordOf<'notification'>, 'subject' | 'text' | 'recipient' | 'preparedAt' | 'by'>>;

async function prepared(
  { workspace, ids }: UseCaseContext,
  { id: ticketId, scope, openedAt, operatorId, takenBy }: Ticket,
  { type }: TellableMoment,
  given: Given,
): Promise<readonly ScopedMutation[]> {
  const fields = { ...given, ticketId, type, state: 'toSend' } as const;
  if (type === 'update' || type === 'closed')
    return [createRecord('notification', scope, ids.fresh('notification'), fields)];
  const whose = type === 'received' ? ticketId : `${ticketId}/${operatorId ?? takenBy ?? ''}`;
  const id = ids.derived('notification', openedAt, `${type}/${whose}`);
  const known = await workspace.read('notification', id);
  if (known === undefined) return [createRecord('notification', scope, id, fields)];
  if (!known.record.deleted) return [];
  return [setDeleted(known, false), ...setFields(known, { ...given, state: 'toSend', sentAt: null })];
}

async function factsOf(
  workspace: Workspace,
  { ticket, formerNumber = null }: ToldTicket,
  asker: Person | undefined,
): Promise<Omit<LetterFacts, 'number' | keyof TellableMoment>> {
  const { subject, openedAt, solution, requesterName } = ticket;
  const body = await liveRecord(workspace, 'body', ticket.bodyId);
  const operator = await liveRecord(workspace, 'person', ticket.operatorId ?? ticket.takenBy);
  return {
    formerNumber,
    subject,
    openedAt,
    solution,
    requesterName: asker === undefined ? requesterName : fullName(asker),
    operatorName: operator === undefined ? null : fullName(operator),
    helpDeskPhone: body?.helpDeskPhone ?? null,
  };
}

/** The record, when this console has it and it was not deleted. */
async function liveRecord<K extends Kind>(
  workspace: Workspace,
  kind: K,
  id: RecordId<K> | null,
): Promise<RecordOf<K> | undefined> {
  if (id === null) return undefined;
  const record = (await workspace.read(kind, id))?.record;
  return record === undefined || record.deleted ? undefined : record;
}

function addressOf({ requesterContact }: Ticket, asker: Person | undefined): string | null {
  if (asker?.email !== undefined && asker.email !== null) return asker.email;
  return emailSchema.safeParse(requesterContact).data ?? null;
}

function fitting({ subject, text }: ReturnType<ComposeLetter>): ReturnType<ComposeLetter> {
  return { subject, text: text.length <= TEXT_LENGTH_MAX ? text : `${text.slice(0, TEXT_LENGTH_MAX - 1)}…` };
}
