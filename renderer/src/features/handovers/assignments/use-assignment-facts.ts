import { useMemo } from 'react';
import type { AssignmentFacts } from '#shared/domain/handover/assignment-readiness.ts';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';

/** What any assignment is judged by, kept up to date; `undefined` while it is first loaded. @see P9-5.1-a, P9-5.1-d */
export function useAssignmentFacts(): ((assignment: ComputerAssignment) => AssignmentFacts) | undefined {
  const nameOf = useNames();
  const assets = useRecords('asset');
  const items = useRecords('assignmentItem');
  const enablements = useRecords('enablement');
  const accounts = useRecords('account');
  return useMemo(() => {
    if (assets === undefined || items === undefined) return undefined;
    if (enablements === undefined || accounts === undefined) return undefined;
    const byId = new Map(assets.map((asset) => [asset.id, asset]));
    return (assignment) => ({
      assignment,
      asset: assignment.assetId === null ? null : (byId.get(assignment.assetId) ?? null),
      items: items.filter(({ assignmentId }) => assignmentId === assignment.id),
      enablements: enablements.filter(({ personId }) => personId === assignment.personId),
      accounts: accounts.filter(({ personId }) => personId === assignment.personId),
      nameOf: (personId) => nameOf(personId) ?? '',
    });
  }, [nameOf, assets, items, enablements, accounts]);
}
