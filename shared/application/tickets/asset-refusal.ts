import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';
import { isAssistanceDue } from '#shared/domain/inventory/assistance-due.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';

/** Why a device cannot be that of a body's ticket: `undefined` when it can, or when none is named. */
export async function assetRefusal(
  workspace: Workspace,
  bodyId: RecordId<'body'>,
  assetId: RecordId<'asset'> | null | undefined,
): Promise<ActRefusal | undefined> {
  if (assetId === null || assetId === undefined) return undefined;
  const asset = await findLive(workspace, 'asset', assetId);
  if (!asset.ok) return asset.refusal;
  return asset.value.record.bodyId === bodyId ? undefined : refusalOf('asset-elsewhere', {});
}

/** What a ticket is about, and who authorised help for it. */
export type TicketMatter = Pick<Ticket, 'bodyId'> &
  Partial<Pick<Ticket, 'assetId' | 'authorisedBy' | 'applicationId'>>;

/**
 * Why a ticket cannot be about what it says: a device of others, one that the office owes no help for and nobody
 * authorised any, an application that is not there.
 *
 * @see REG-10.5-a
 */
export async function matterRefusal(
  workspace: Workspace,
  { bodyId, assetId, authorisedBy, applicationId }: TicketMatter,
): Promise<ActRefusal | undefined> {
  return (
    (await assetRefusal(workspace, bodyId, assetId)) ??
    (await assistanceRefusal(workspace, assetId, authorisedBy)) ??
    (await referenceRefusal(workspace, 'application', applicationId))
  );
}

/** The same for what an edit says anew, `ticket` being as it leaves it: what stood before hinders nobody. */
export async function editedMatterRefusal(
  workspace: Workspace,
  ticket: TicketMatter,
  edits: FieldEdits<'ticket'>,
): Promise<ActRefusal | undefined> {
  const { bodyId, assetId = null, authorisedBy = null } = ticket;
  if ('assetId' in edits || 'authorisedBy' in edits)
    return matterRefusal(workspace, { ...edits, bodyId, assetId, authorisedBy });
  return referenceRefusal(workspace, 'application', edits.applicationId);
}

async function assistanceRefusal(
  workspace: Workspace,
  assetId: RecordId<'asset'> | null | undefined,
  authorisedBy: string | null | undefined,
): Promise<ActRefusal | undefined> {
  if (assetId === null || assetId === undefined || (authorisedBy ?? null) !== null) return undefined;
  const asset = await workspace.read('asset', assetId);
  if (asset === undefined || isAssistanceDue(asset.record)) return undefined;
  return refusalOf('assistance-not-due', { label: asset.record.label });
}
