import { type RecordId, type Scope, scopeOfBody } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import type { RecordOf, Ticket } from '#shared/domain/kinds.ts';
import { type Access, isOfOffice, seesEverything } from './access.ts';
import type { Grant } from './grants.ts';

/** An access, and what is one's own whatever the body. */
export interface Sight {
  readonly access: Access;
  /** The tickets one asked for, or was given to work on. */
  readonly tickets: ReadonlySet<RecordId<'ticket'>>;
  /** The people whom those tickets name, those one shares a credential with, and those one is to tell of its changes. */
  readonly people: ReadonlySet<RecordId<'person'>>;
  /** The devices that those tickets are about. */
  readonly assets: ReadonlySet<RecordId<'asset'>>;
  /** The changes of shared credentials that one made: their notices are one's own to mark. @see P9-5.1-h */
  readonly changes: ReadonlySet<RecordId<'sharedCredentialChange'>>;
}

/** A record of any kind. */
export type AnyRecord = { readonly [K in Kind]: RecordOf<K> }[Kind];

/** Who was given access to what: seen by the ICT office and by the person alone. @see X-5, CAP-3.1.3-a */
const CREDENTIALS: readonly Kind[] = [
  'account',
  'enablement',
  'recordOpening',
  'computerAssignment',
  'assignmentItem',
  'purchaseRequest',
  'credentialPolicy',
  'credentialHandover',
  'sharedCredential',
  'sharedCredentialChange',
  'changeNotice',
  'emergencyEnvelope',
  'envelopeOpening',
  'appointmentReview',
];

/** What the bodies pay: for the office and for whoever exports it. @see REG-13.7-a */
const COSTS: readonly Kind[] = [
  'costYear',
  'project',
  'expense',
  'contribution',
  'corrective',
  'pcCount',
  'costIssue',
  'yearlyDocument',
  'documentLine',
  'documentIssue',
  'documentSending',
];

/** What a ticket is made of, as its requester sees it. */
const REQUESTERS: readonly Kind[] = ['ticketEntry', 'notification', 'remoteSession', 'quote', 'guidedAction'];

/** What whoever works for the office in some bodies sees of them. */
const SUPPLIERS: readonly Kind[] = ['ticket', 'asset', 'assetEvent', 'seat', 'backupPlan', 'backupCheck'];

type OwnerField = 'holderId' | 'personId' | 'by' | 'changedBy';

/** The field that says whose something is. */
const OWNER_FIELDS: Readonly<Partial<Record<Kind, OwnerField>>> = {
  asset: 'holderId',
  assetEvent: 'holderId',
  digitalCertificate: 'holderId',
  storageSpace: 'holderId',
  account: 'personId',
  enablement: 'personId',
  appointment: 'personId',
  computerAssignment: 'personId',
  credentialHandover: 'personId',
  sharedCredentialChange: 'changedBy',
  changeNotice: 'personId',
  recordOpening: 'by',
};

/** The ticket that a record belongs to and without which it is not seen; `null` when it stands for itself. */
export function ticketOf(record: AnyRecord): RecordId<'ticket'> | null {
  if ('bodyId' in record && record.bodyId !== null && record.kind !== 'contact') return null;
  return 'ticketId' in record ? record.ticketId : null;
}

/**
 * Whether a record may be seen.
 *
 * @param ticket the ticket that {@link ticketOf} names, when there is one: its body counts, wherever the record is kept.
 * @see CAP-3.1.3-a, X-5, CAP-3.1.2-g
 */
export function seesRecord(sight: Sight, record: AnyRecord, ticket?: Ticket): boolean {
  const { access } = sight;
  if (seesEverything(access)) return true;
  if (record.kind === 'person' && record.id === access.personId) return true;
  if (access.grants.length === 0) return false;
  if (KINDS[record.kind].scope === 'catalogue') return seesCatalogue(access, record);
  const scope = scopeOf(ticket ?? record);
  return (
    isOwn(sight, record) || access.grants.some((grant) => isWithin(grant, scope) && showsTo(grant, record))
  );
}

/** Whether a role reaches a body, by the scope of its records. */
export function isWithin({ bodyIds }: Pick<Grant, 'bodyIds'>, scope: Scope): boolean {
  return bodyIds === 'every' || bodyIds.some((bodyId) => scopeOfBody(bodyId) === scope);
}

/** Whether what is kept of a body may be seen at all: of one that is not reached nothing is known, not even that it lacks something. */
export function reachesBody(access: Access, bodyId: RecordId<'body'>): boolean {
  return seesEverything(access) || access.grants.some((grant) => isWithin(grant, scopeOfBody(bodyId)));
}

/** Whether a record says who was given access to what, or is of a purchase for it, whatever ticket it names. */
function isCredential(record: AnyRecord): boolean {
  return CREDENTIALS.includes(record.kind) || (record.kind === 'consultation' && record.purchaseId !== null);
}

/** Whether a line of a ticket is for the office alone. */
function isInternal(record: AnyRecord): boolean {
  return record.kind === 'ticketEntry' && record.visibility === 'internal';
}

/** The scope of the body that a record is of now: it may be kept in that of another. */
function scopeOf(record: AnyRecord): Scope {
  return 'bodyId' in record && record.bodyId !== null ? scopeOfBody(record.bodyId) : record.scope;
}

function seesCatalogue(access: Access, record: AnyRecord): boolean {
  if (record.kind === 'operator')
    return record.personId === access.personId || access.grants.some((grant) => isOfOffice(grant));
  if (record.kind === 'savedView') return record.ownerId === null || record.ownerId === access.personId;
  if (COSTS.includes(record.kind))
    return access.grants.some((grant) => isOfOffice(grant) || grant.role === 'exportManager');
  return true;
}

/** What a role shows of a body that it reaches. */
function showsTo({ role }: Grant, record: AnyRecord): boolean {
  switch (role) {
    case 'ictManager':
    case 'ictTechnician':
      return true;
    case 'municipalContact':
      return !isCredential(record) && !isInternal(record);
    case 'exportManager':
      return !isCredential(record);
    case 'externalSupplier':
      return SUPPLIERS.includes(record.kind) || (ticketOf(record) !== null && !isCredential(record));
    case 'user':
      return record.kind === 'seat';
  }
}

/** What somebody sees whatever the body: what they asked for, hold, or work on. */
function isOwn(sight: Sight, record: AnyRecord): boolean {
  const { personId, grants, servants } = sight.access;
  const isSupplier = grants.some(({ role }) => role === 'externalSupplier');
  if (record.kind === 'person') return servants.includes(record.id) || sight.people.has(record.id);
  if (record.kind === 'ticket') return sight.tickets.has(record.id);
  if (record.kind === 'asset' && isSupplier && sight.assets.has(record.id)) return true;
  return ownerOf(record) === personId || isShared(sight, record) || isOfOwnTicket(sight, record, isSupplier);
}

/** What one sees of a credential that one shares: what it is for, and whom one told of the changes one made. @see P9-5.1-h */
function isShared({ access, changes }: Sight, record: AnyRecord): boolean {
  if (record.kind === 'sharedCredential') return record.memberIds.includes(access.personId);
  return record.kind === 'changeNotice' && changes.has(record.changeId);
}

/** Whom a record is about, so that they see it. */
function ownerOf(record: AnyRecord): RecordId<'person'> | null {
  const field = OWNER_FIELDS[record.kind];
  return field === undefined
    ? null
    : (record as unknown as Readonly<Record<OwnerField, RecordId<'person'>>>)[field];
}

function isOfOwnTicket({ tickets }: Sight, record: AnyRecord, isSupplier: boolean): boolean {
  if (isCredential(record)) return false;
  if (!('ticketId' in record) || record.ticketId === null || !tickets.has(record.ticketId)) return false;
  return isSupplier || (REQUESTERS.includes(record.kind) && !isInternal(record));
}
