import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset, Ticket } from '#shared/domain/kinds.ts';
import type { TicketFile } from '#shared/domain/ticket-file.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { ticketOutings } from '#shared/application/on-site/ticket-outings.ts';

/** Kinds whose records say which ticket they belong to. */
type DeskKind =
  | 'ticketEntry'
  | 'contact'
  | 'remoteSession'
  | 'guidedAction'
  | 'escalation'
  | 'quote'
  | 'consultation'
  | 'plannedTask'
  | 'platformOutage'
  | 'evolution'
  | 'material'
  | 'notification';

/** Everything recorded about a ticket; `undefined` when this console has not got it. @see CAP-3.4.2.1-d */
export async function readTicketFile(
  workspace: Workspace,
  id: RecordId<'ticket'>,
): Promise<TicketFile | undefined> {
  const ticket = (await workspace.read('ticket', id))?.record;
  if (ticket === undefined) return undefined;
  const found = <K extends DeskKind>(kind: K) => workspace.find<K>(kind, { index: 'ticketId', value: id });
  const [entries, contacts, remoteSessions, escalations, quotes] = await Promise.all([
    found('ticketEntry'),
    found('contact'),
    found('remoteSession'),
    found('escalation'),
    found('quote'),
  ]);
  const [consultations, plannedTasks, outages, evolutions, notifications, materials, guided] =
    await Promise.all([
      found('consultation'),
      found('plannedTask'),
      found('platformOutage'),
      found('evolution'),
      found('notification'),
      found('material'),
      found('guidedAction'),
    ]);
  const measures = await Promise.all(
    outages.map((outage) => workspace.find('continuityMeasure', { index: 'outageId', value: outage.id })),
  );
  const { outings, onSiteReports } = await ticketOutings(workspace, ticket);
  const assetIds = [ticket.assetId, ...[...remoteSessions, ...guided].map(({ assetId }) => assetId)];
  return {
    ticket,
    relatives: await relativesOf(workspace, ticket),
    assets: await assetsOf(workspace, assetIds),
    entries: byMoment(entries, ({ at }) => at),
    contacts: byMoment(contacts, ({ at }) => at),
    remoteSessions: byMoment(remoteSessions, ({ consentAt }) => consentAt),
    guidedActions: byMoment(guided, ({ startedAt }) => startedAt),
    escalations: byMoment(escalations, ({ sentAt }) => sentAt),
    quotes: byMoment(quotes, ({ sentAt }) => sentAt),
    consultations: byMoment(consultations, ({ day }) => Date.parse(day)),
    plannedTasks: byMoment(plannedTasks, ({ signalledAt }) => signalledAt),
    outages: byMoment(outages, ({ detectedAt }) => detectedAt),
    measures: byMoment(measures.flat(), ({ day }) => Date.parse(day)),
    materials: byMoment(materials, ({ day }) => Date.parse(day)),
    evolutions: byMoment(evolutions, ({ proposedAt }) => proposedAt),
    notifications: byMoment(notifications, ({ preparedAt }) => preparedAt),
    outings: byMoment(outings, ({ startsAt }) => startsAt),
    onSiteReports: byMoment(onSiteReports, ({ arrivedAt }) => arrivedAt),
  };
}

function byMoment<Recorded extends { readonly id: string }>(
  records: readonly Recorded[],
  moment: (record: Recorded) => number,
): readonly Recorded[] {
  return [...records].sort(
    (one, other) => moment(one) - moment(other) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
  );
}

async function relativesOf(workspace: Workspace, ticket: Ticket): Promise<readonly Ticket[]> {
  const named = [ticket.duplicateOfId, ticket.followsId, ...ticket.relatedIds].filter((id) => id !== null);
  const found = await Promise.all([...new Set(named)].map((id) => workspace.read('ticket', id)));
  return found.flatMap((versioned) => (versioned === undefined ? [] : [versioned.record]));
}

async function assetsOf(
  workspace: Workspace,
  ids: readonly (RecordId<'asset'> | null)[],
): Promise<readonly Asset[]> {
  const named = [...new Set(ids)].filter((id) => id !== null);
  const found = await Promise.all(named.map((id) => workspace.read('asset', id)));
  return found.flatMap((versioned) => (versioned === undefined ? [] : [versioned.record]));
}
