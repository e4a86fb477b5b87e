import type { AssignmentFacts } from '#shared/domain/handover/assignment-readiness.ts';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** Everything that an assignment is judged by, read from the archive. @see P9-5.1-a, P9-5.1-d */
export async function readAssignmentFacts(
  workspace: Workspace,
  assignment: ComputerAssignment,
): Promise<AssignmentFacts> {
  const { id, personId, assetId } = assignment;
  const ofPerson = { index: 'personId', value: personId } as const;
  const [asset, items, enablements, accounts] = await Promise.all([
    assetId === null ? undefined : workspace.read('asset', assetId),
    workspace.find('assignmentItem', { index: 'assignmentId', value: id }),
    workspace.find('enablement', ofPerson),
    workspace.find('account', ofPerson),
  ]);
  const known = asset === undefined || asset.record.deleted ? null : asset.record;
  const holderId = known?.holderId ?? null;
  const holder = holderId === null ? undefined : await workspace.read('person', holderId);
  const nameOf = (): string => (holder === undefined ? '' : fullName(holder.record));
  return { assignment, asset: known, items, enablements, accounts, nameOf };
}
