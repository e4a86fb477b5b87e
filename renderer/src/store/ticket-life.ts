import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Improvement, Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { TicketFile } from '#shared/domain/ticket-file.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { readTicketFile } from '#shared/application/tickets/read-ticket-file.ts';

/** Everything that the archive says of what happened to one ticket. */
export interface TicketRecords extends TicketFile {
  readonly improvements: readonly Improvement[];
}

/** The life of a ticket, with that of the tickets that were merged into it. */
export interface TicketLife extends TicketRecords {
  readonly merged: readonly TicketRecords[];
  /** The other tickets that it speaks of, as far as they are here. */
  readonly others: ReadonlyMap<RecordId<'ticket'>, Ticket>;
}

/** The kinds that a ticket's life is made of. */
const LIFE_KINDS: readonly Kind[] = [
  'ticket',
  'ticketEntry',
  'contact',
  'remoteSession',
  'guidedAction',
  'outing',
  'onSiteReport',
  'escalation',
  'quote',
  'consultation',
  'plannedTask',
  'platformOutage',
  'continuityMeasure',
  'evolution',
  'material',
  'improvement',
  'notification',
];

/** Whether a record of that kind may belong to a ticket's life. */
export function isOfLife(kind: string): boolean {
  return (LIFE_KINDS as readonly string[]).includes(kind);
}

async function readRecords(
  workspace: Workspace,
  ticketId: RecordId<'ticket'>,
): Promise<TicketRecords | undefined> {
  const file = await readTicketFile(workspace, ticketId);
  if (file === undefined) return undefined;
  const where = { index: 'ticketId', value: ticketId } as const;
  return { ...file, improvements: await workspace.find('improvement', where) };
}

/**
 * What happened to a ticket, and to those that were merged into it, however deep; `undefined` when this console has not
 * got it.
 */
export async function readTicketLife(
  workspace: Workspace,
  ticketId: RecordId<'ticket'>,
): Promise<TicketLife | undefined> {
  const records = await readRecords(workspace, ticketId);
  if (records === undefined) return undefined;
  const others = new Map<RecordId<'ticket'>, Ticket>(records.relatives.map((each) => [each.id, each]));
  const merged: TicketRecords[] = [];
  let speaking: readonly TicketRecords[] = [records];
  while (speaking.length > 0) {
    const next: TicketRecords[] = [];
    for (const { ticket, entries } of speaking)
      for (const other of await spokenOf(workspace, entries)) {
        others.set(other.id, other);
        const isKnown = other.id === ticketId || merged.some((each) => each.ticket.id === other.id);
        if (isKnown || other.duplicateOfId !== ticket.id) continue;
        const own = await readRecords(workspace, other.id);
        if (own === undefined) continue;
        merged.push(own);
        next.push(own);
      }
    speaking = next;
  }
  return { ...records, merged, others };
}

/** The tickets that the entries name, as far as they are here. */
async function spokenOf(
  workspace: Pick<Workspace, 'read'>,
  entries: readonly TicketEntry[],
): Promise<readonly Ticket[]> {
  const ids = new Set(entries.flatMap(({ otherTicketId }) => otherTicketId ?? []));
  const found = await Promise.all([...ids].map((id) => workspace.read('ticket', id)));
  return found.flatMap((seen) => (seen === undefined ? [] : [seen.record]));
}
