import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type {
  Consultation,
  Contact,
  ContinuityMeasure,
  Escalation,
  Evolution,
  Improvement,
  Notification,
  PlannedTask,
  PlatformOutage,
  Quote,
  RemoteSession,
  Ticket,
  TicketEntry,
} from '#shared/domain/kinds.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** Everything that the archive says of what happened to one ticket, each kind in order of id. */
export interface TicketRecords {
  readonly entries: readonly TicketEntry[];
  readonly contacts: readonly Contact[];
  readonly sessions: readonly RemoteSession[];
  readonly escalations: readonly Escalation[];
  readonly quotes: readonly Quote[];
  readonly consultations: readonly Consultation[];
  readonly tasks: readonly PlannedTask[];
  readonly outages: readonly PlatformOutage[];
  readonly measures: readonly ContinuityMeasure[];
  readonly evolutions: readonly Evolution[];
  readonly improvements: readonly Improvement[];
  readonly notifications: readonly Notification[];
}

/** The life of a ticket, with that of the tickets that were merged into it. */
export interface TicketLife extends TicketRecords {
  readonly merged: readonly { readonly ticket: Ticket; readonly records: TicketRecords }[];
  /** The other tickets that it speaks of, as far as they are here. */
  readonly others: ReadonlyMap<RecordId<'ticket'>, Ticket>;
}

/** The kinds that a ticket's life is made of. */
const LIFE_KINDS: readonly Kind[] = [
  'ticket',
  'ticketEntry',
  'contact',
  'remoteSession',
  'escalation',
  'quote',
  'consultation',
  'plannedTask',
  'platformOutage',
  'continuityMeasure',
  'evolution',
  'improvement',
  'notification',
];

/** Whether a record of that kind may belong to a ticket's life. */
export function isOfLife(kind: string): boolean {
  return (LIFE_KINDS as readonly string[]).includes(kind);
}

/** What happened to one ticket. */
export async function readTicketRecords(
  workspace: Pick<Workspace, 'find'>,
  ticketId: RecordId<'ticket'>,
): Promise<TicketRecords> {
  const where = { index: 'ticketId', value: ticketId } as const;
  const outages = await workspace.find('platformOutage', where);
  const [entries, contacts, sessions, escalations, quotes, consultations] = await Promise.all([
    workspace.find('ticketEntry', where),
    workspace.find('contact', where),
    workspace.find('remoteSession', where),
    workspace.find('escalation', where),
    workspace.find('quote', where),
    workspace.find('consultation', where),
  ]);
  const [tasks, evolutions, improvements, notifications, measures] = await Promise.all([
    workspace.find('plannedTask', where),
    workspace.find('evolution', where),
    workspace.find('improvement', where),
    workspace.find('notification', where),
    Promise.all(
      outages.map(({ id }) => workspace.find('continuityMeasure', { index: 'outageId', value: id })),
    ),
  ]);
  return {
    entries: inOrder(entries),
    contacts,
    sessions,
    escalations,
    quotes,
    consultations,
    tasks,
    outages,
    measures: measures.flat(),
    evolutions,
    improvements,
    notifications,
  };
}

/** What happened to a ticket, and to those that were merged into it, however deep. */
export async function readTicketLife(
  workspace: Pick<Workspace, 'find' | 'read'>,
  ticketId: RecordId<'ticket'>,
): Promise<TicketLife> {
  const records = await readTicketRecords(workspace, ticketId);
  const others = new Map<RecordId<'ticket'>, Ticket>();
  const merged: { ticket: Ticket; records: TicketRecords }[] = [];
  let speaking = [{ id: ticketId, records }];
  while (speaking.length > 0) {
    const next: { id: RecordId<'ticket'>; records: TicketRecords }[] = [];
    for (const { id, records: said } of speaking)
      for (const ticket of await spokenOf(workspace, said.entries)) {
        const isNew = ticket.id !== ticketId && !others.has(ticket.id);
        others.set(ticket.id, ticket);
        if (!isNew || ticket.duplicateOfId !== id) continue;
        const own = await readTicketRecords(workspace, ticket.id);
        merged.push({ ticket, records: own });
        next.push({ id: ticket.id, records: own });
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

function inOrder(entries: readonly TicketEntry[]): readonly TicketEntry[] {
  return [...entries].sort((left, right) => left.at - right.at || (left.id < right.id ? -1 : 1));
}
