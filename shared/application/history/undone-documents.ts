import type { RecordId } from '#shared/domain/identity.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { issuedLineRefusal } from '#shared/application/costs/document-line-acts.ts';

/**
 * Whether a yearly document, or a line of it, cannot go any more: somebody wrote lines in it, issued it or sent it; the
 * line was sent, or an expense came of it.
 *
 * @param gone the ids of records that the same undoing deletes.
 */
export async function isKeptByDocuments(
  workspace: Workspace,
  kind: string,
  id: string,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  switch (kind) {
    case 'yearlyDocument':
      return (await inDocument(workspace, id)).some((each) => !gone.has(each.id));
    case 'documentLine':
      return isLineKept(workspace, id as RecordId<'documentLine'>, gone);
    default:
      return false;
  }
}

async function inDocument(workspace: Workspace, value: string): Promise<readonly { readonly id: string }[]> {
  const lines = await workspace.find('documentLine', { index: 'documentId', value });
  const issues = await workspace.find('documentIssue', { index: 'documentId', value });
  const sendings = await workspace.find('documentSending', { index: 'documentId', value });
  return [...lines, ...issues, ...sendings];
}

async function isLineKept(
  workspace: Workspace,
  id: RecordId<'documentLine'>,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  const expenses = await workspace.find('expense', { index: 'lineId', value: id });
  if (expenses.some((expense) => !gone.has(expense.id))) return true;
  const found = await workspace.read('documentLine', id);
  return found !== undefined && (await issuedLineRefusal(workspace, found.record)) !== undefined;
}
