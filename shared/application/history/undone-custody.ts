import type { RecordId } from '#shared/domain/identity.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/**
 * Whether something that is kept for others cannot go any more: a shared credential whose changes were said, a change of
 * which a colleague was told, an envelope that was opened, an opening after which it was sealed again, an appointment or
 * a backup that was looked at.
 *
 * @param gone the ids of records that the same undoing deletes.
 */
export async function isKeptByCustody(
  workspace: Workspace,
  kind: string,
  id: string,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  if (kind === 'envelopeOpening') return isSealedSince(workspace, id as RecordId<'envelopeOpening'>, gone);
  const about = await toldAbout(workspace, kind, id);
  return about.some((each) => !gone.has(each.id));
}

/** What was told of a record. */
async function toldAbout(
  workspace: Workspace,
  kind: string,
  value: string,
): Promise<readonly { readonly id: string }[]> {
  switch (kind) {
    case 'sharedCredential':
      return workspace.find('sharedCredentialChange', { index: 'sharedCredentialId', value });
    case 'sharedCredentialChange':
      return workspace.find('changeNotice', { index: 'changeId', value });
    case 'emergencyEnvelope':
      return workspace.find('envelopeOpening', { index: 'envelopeId', value });
    case 'backupPlan':
      return workspace.find('backupCheck', { index: 'planId', value });
    case 'expense':
      return workspace.find('contribution', { index: 'expenseId', value });
    case 'project':
      return aboutProject(workspace, value);
    case 'appointment':
      return workspace.find('appointmentReview', { index: 'appointmentId', value });
    default:
      return [];
  }
}

/** What was spent on a project, and what was given for it. */
async function aboutProject(
  workspace: Workspace,
  value: string,
): Promise<readonly { readonly id: string }[]> {
  const expenses = await workspace.find('expense', { index: 'projectId', value });
  return [...expenses, ...(await workspace.find('contribution', { index: 'projectId', value }))];
}

/** Whether the envelope of an opening bears a seal again: the seal that was broken cannot come back. */
async function isSealedSince(
  workspace: Workspace,
  id: RecordId<'envelopeOpening'>,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  const opening = await workspace.read('envelopeOpening', id);
  if (opening === undefined || gone.has(opening.record.envelopeId)) return false;
  const envelope = await workspace.read('emergencyEnvelope', opening.record.envelopeId);
  return envelope !== undefined && envelope.record.sealNumber !== null;
}
