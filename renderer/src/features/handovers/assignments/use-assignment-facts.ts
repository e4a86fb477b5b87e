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
    const itemsOf = grouped(items, ({ assignmentId }) => assignmentId);
    const enablementsOf = grouped(enablements, ({ personId }) => personId);
    const accountsOf = grouped(accounts, ({ personId }) => personId);
    return (assignment) => ({
      assignment,
      asset: assignment.assetId === null ? null : (byId.get(assignment.assetId) ?? null),
      items: itemsOf(assignment.id),
      enablements: enablementsOf(assignment.personId),
      accounts: accountsOf(assignment.personId),
      nameOf: (personId) => nameOf(personId) ?? '',
    });
  }, [nameOf, assets, items, enablements, accounts]);
}

/** Records by what they belong to. */
function grouped<T>(records: readonly T[], ownerOf: (record: T) => string): (owner: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const owner = ownerOf(record);
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [record]);
    else group.push(record);
  }
  return (owner) => groups.get(owner) ?? [];
}
