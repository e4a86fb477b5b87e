import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { EntryType } from '#shared/domain/ticket-entry.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { personInUse } from '#shared/application/registry/person-in-use.ts';
import { isKeptByCustody } from './undone-custody.ts';
import { isKeptOnSite } from './undone-on-site.ts';
import { isKeptByDocuments } from './undone-documents.ts';
import { isWrittenIn } from './undone-registers.ts';

/**
 * What forbids to delete the records that an undoing would delete: a person as when they are deleted by hand, a ticket
 * in which somebody has written, an outage for which something was done, an asset to which something has happened, a stock
 * that has moved, an assignment with lines or hand-overs of others, a yearly document that somebody wrote in, a body that
 * something belongs to.
 *
 * @param gone the ids of records that the same undoing deletes before these.
 */
export async function undoneCreationsRefusal(
  workspace: Workspace,
  actor: ActorId,
  mutations: readonly ScopedMutation[],
  gone: ReadonlySet<string>,
): Promise<ActRefusal | undefined> {
  const going = new Set([...gone, ...deletedIds(mutations)]);
  const deletions = mutations.flatMap(({ mutation }) =>
    mutation.op === 'delete' && mutation.deleted ? [mutation] : [],
  );
  const refusals = await Promise.all(
    deletions.map((mutation) => deletionRefusal(workspace, actor, mutation, going)),
  );
  return refusals.find((refusal) => refusal !== undefined);
}

/** The ids of the records that mutations delete. */
export function deletedIds(mutations: readonly ScopedMutation[]): readonly string[] {
  return mutations.flatMap(({ mutation }) =>
    mutation.op === 'delete' && mutation.deleted ? [mutation.id] : [],
  );
}

async function deletionRefusal(
  workspace: Workspace,
  actor: ActorId,
  { kind, id }: { readonly kind: string; readonly id: string },
  gone: ReadonlySet<string>,
): Promise<ActRefusal | undefined> {
  if (kind === 'person') return personInUse(workspace, actor, id as ActorId, gone);
  if (kind === 'costIssue') return refusalOf('split-issue-stays', {});
  if (kind === 'documentIssue') return refusalOf('document-issue-stays', {});
  for (const isKept of KEEPERS)
    if (await isKept(workspace, kind, id, gone)) return refusalOf('undo-superseded', {});
  return undefined;
}

/** Whether something keeps a record from being undone away; `gone` goes with it. */
type Keeper = (workspace: Workspace, kind: string, id: string, gone: ReadonlySet<string>) => Promise<boolean>;

const KEEPERS: readonly Keeper[] = [
  async (workspace, kind, id, gone) =>
    kind === 'ticket' && (await hasContacts(workspace, id as RecordId<'ticket'>, gone)),
  async (workspace, kind, id, gone) =>
    kind === 'platformOutage' && (await hasMeasures(workspace, id as RecordId<'platformOutage'>, gone)),
  isToldOf,
  isKeptByCustody,
  isKeptOnSite,
  isKeptByDocuments,
  isWrittenIn,
  async (workspace, kind, id, gone) =>
    kind === 'body' && (await hasMembers(workspace, id as RecordId<'body'>, gone)),
];

/** Entries that somebody wrote on purpose. */
const CONTACTS: readonly EntryType[] = [
  'comment',
  'reminder',
  'attachment',
  'detachment',
  'work',
  'workable',
  'merge',
  'link',
];

/** What stands around a ticket, and would be about nothing without it. */
const ABOUT_TICKET = [
  'contact',
  'remoteSession',
  'guidedAction',
  'escalation',
  'quote',
  'consultation',
  'plannedTask',
  'platformOutage',
  'evolution',
  'improvement',
  'computerAssignment',
] as const;

/** Whether there is more about a ticket than the ticket's own moves. */
async function hasContacts(
  workspace: Workspace,
  ticketId: RecordId<'ticket'>,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  const entries = await workspace.find('ticketEntry', { index: 'ticketId', value: ticketId });
  if (entries.some(({ id, type }) => CONTACTS.includes(type) && !gone.has(id))) return true;
  for (const kind of ABOUT_TICKET) {
    const around = await workspace.find(kind, { index: 'ticketId', value: ticketId });
    if (around.some(({ id }) => !gone.has(id))) return true;
  }
  return false;
}

/** Whether something was told of a record since: an event of an asset, a movement of a stock, a reading of a space. */
async function isToldOf(
  workspace: Workspace,
  kind: string,
  id: string,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  const told =
    (kind === 'asset' && (await workspace.find('assetEvent', { index: 'assetId', value: id }))) ||
    (kind === 'consumable' &&
      (await workspace.find('consumableMovement', { index: 'consumableId', value: id }))) ||
    (kind === 'storageSpace' && (await workspace.find('usageReading', { index: 'spaceId', value: id }))) ||
    (kind === 'computerAssignment' && (await aboutAssignment(workspace, id))) ||
    (kind === 'purchaseRequest' &&
      (await workspace.find('consultation', { index: 'purchaseId', value: id })));
  return told !== false && told.some((each) => !gone.has(each.id));
}

/** The lines of an assignment, and the credentials that were handed over with it. */
async function aboutAssignment(
  workspace: Workspace,
  value: string,
): Promise<readonly { readonly id: string }[]> {
  const items = await workspace.find('assignmentItem', { index: 'assignmentId', value });
  return [...items, ...(await workspace.find('credentialHandover', { index: 'assignmentId', value }))];
}

async function hasMeasures(
  workspace: Workspace,
  outageId: RecordId<'platformOutage'>,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  const measures = await workspace.find('continuityMeasure', { index: 'outageId', value: outageId });
  return measures.some(({ id }) => !gone.has(id));
}

/** What belongs to a body, and would be nobody’s without it. */
const MEMBER_KINDS = [
  'seat',
  'person',
  'asset',
  'calendar',
  'closure',
  'serviceLevel',
  'bodyTerms',
  'ticket',
  'contact',
  'evolution',
  'improvement',
  'appointment',
  'account',
  'enablement',
  'inhabitants',
  'virtualMachine',
  'networkLink',
  'storageSpace',
  'digitalCertificate',
  'consumable',
  'inventoryVariation',
  'inventoryCheck',
  'estateTotal',
  'backupPlan',
  'serviceVariation',
  'evolutionBudget',
  'credentialPolicy',
  'corrective',
  'pcCount',
  'computerAssignment',
  'purchaseRequest',
  'credentialHandover',
  'sharedCredential',
  'emergencyEnvelope',
  'outing',
  'onSiteReport',
  'machineRoom',
  'machineRoomEntry',
  'mediaPlan',
  'mediaChange',
  'guidedAction',
] as const;

async function hasMembers(
  workspace: Workspace,
  bodyId: RecordId<'body'>,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  for (const kind of MEMBER_KINDS) {
    const members = await workspace.find(kind, { index: 'bodyId', value: bodyId });
    if (members.some(({ id }) => !gone.has(id))) return true;
  }
  return false;
}
