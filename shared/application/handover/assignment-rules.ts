import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { isSuaStaff, type Recipient, requestersFor } from '#shared/domain/handover/assignment-requesters.ts';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

/** What of an assignment the rules judge. */
export type JudgedAssignment = Pick<
  ComputerAssignment,
  'requesterId' | 'requestedOn' | 'cause' | 'ticketId' | 'assetId' | 'replacedAssetId' | 'replacedState'
>;

/** Why somebody's assignment cannot be as it is said. @see P9-3-a, P9-5.1-a, P9-5.1-b */
export async function assignmentRefusal(
  { workspace, clock }: Pick<UseCaseContext, 'workspace' | 'clock'>,
  recipient: Recipient,
  said: JudgedAssignment,
): Promise<ActRefusal | undefined> {
  return (
    dayRefusal(said.requestedOn, dayOf(clock.now())) ??
    (await requesterRefusal(workspace, recipient, said)) ??
    causeRefusal(said) ??
    (await referenceRefusal(workspace, 'ticket', said.ticketId)) ??
    (await referenceRefusal(workspace, 'asset', said.assetId)) ??
    (await replacedRefusal(workspace, recipient, said.replacedAssetId))
  );
}

async function requesterRefusal(
  workspace: Workspace,
  recipient: Recipient,
  { requesterId, requestedOn: day }: JudgedAssignment,
): Promise<ActRefusal | undefined> {
  const requester = await findLive(workspace, 'person', requesterId);
  if (!requester.ok) return requester.refusal;
  const offices = await workspace.find('appointment', { index: 'bodyId', value: recipient.bodyId });
  const allowed = requestersFor(recipient, offices, day);
  if (allowed.includes(requesterId)) return undefined;
  const isSua = isSuaStaff(recipient, offices, day);
  const name = fullName(requester.value.record);
  const names = await namesOf(workspace, allowed);
  return refusalOf('requester-not-allowed', { name, day, isSua, allowed: names });
}

async function namesOf(workspace: Workspace, ids: readonly RecordId<'person'>[]): Promise<readonly string[]> {
  const people = await Promise.all(ids.map((id) => workspace.read('person', id)));
  return people.flatMap((person) => (person === undefined ? [] : [fullName(person.record)]));
}

/** A malfunction is told in a ticket; what is replaced is named by a replacement alone. @see P9-5.1-b */
function causeRefusal({ cause, ...said }: JudgedAssignment): ActRefusal | undefined {
  const isMalfunction = cause === 'repair' || cause === 'replacement';
  if (isMalfunction && said.ticketId === null) return refusalOf('assignment-ticket-missing', { cause });
  const { replacedAssetId, replacedState } = said;
  if (cause !== 'replacement')
    return replacedAssetId === null && replacedState === null
      ? undefined
      : refusalOf('replaced-asset-unasked', {});
  if (replacedAssetId === null || replacedState === null) return refusalOf('replaced-asset-missing', {});
  return replacedAssetId === said.assetId ? refusalOf('asset-replaces-itself', {}) : undefined;
}

async function replacedRefusal(
  workspace: Workspace,
  recipient: Recipient,
  replacedAssetId: RecordId<'asset'> | null,
): Promise<ActRefusal | undefined> {
  if (replacedAssetId === null) return undefined;
  const replaced = await findLive(workspace, 'asset', replacedAssetId);
  if (!replaced.ok) return replaced.refusal;
  const { holderId, label } = replaced.value.record;
  if (holderId === null || holderId === recipient.id) return undefined;
  const holder = await workspace.read('person', holderId);
  return refusalOf('replaced-asset-held', {
    label,
    holder: holder === undefined ? '' : fullName(holder.record),
  });
}

/** Why a line of a checklist cannot name an enablement: it is of somebody else, or is not known. @see P9-4-a */
export async function itemRefusal(
  workspace: Workspace,
  personId: RecordId<'person'> | null,
  enablementId: RecordId<'enablement'> | null,
): Promise<ActRefusal | undefined> {
  if (enablementId === null) return undefined;
  const enablement = await findLive(workspace, 'enablement', enablementId);
  if (!enablement.ok) return enablement.refusal;
  return enablement.value.record.personId === personId ? undefined : refusalOf('assignment-item-foreign', {});
}
