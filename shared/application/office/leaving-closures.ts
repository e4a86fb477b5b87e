import type { Kind } from '#shared/domain/kind-name.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { Leaving } from '#shared/domain/leaving.ts';
import { type FieldEdits, setDeleted, setFields } from '#shared/domain/mutations.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';

/** The mutations that end, on somebody’s last day, what does not pass to others. What had not begun is deleted. */
export async function closedRecords(
  workspace: Workspace,
  leaving: Leaving,
  { lastDay, keepsSpaces }: { readonly lastDay: string; readonly keepsSpaces: boolean },
): Promise<readonly ScopedMutation[]> {
  const notBefore = (day: string | null): string => (day !== null && day > lastDay ? day : lastDay);
  const close = createCloser(workspace);
  const ended = [
    ...(await close(leaving.accounts, ({ createdOn }) => ({ closedOn: notBefore(createdOn) }))),
    ...(await close(leaving.enablements, (each) => ({
      endsOn: notBefore(each.startsOn ?? each.requestedOn),
    }))),
    ...(await close(leaving.certificates, () => ({ revokedOn: lastDay }))),
    ...(await close(leaving.appointments, ({ validFrom }) => lastOf(validFrom, lastDay))),
    ...(await close(leaving.grants, ({ validFrom }) => lastOf(validFrom, lastDay))),
  ];
  if (keepsSpaces) return ended;
  const spaces = new Map([...leaving.spaces, ...leaving.dataOwned].map((space) => [space.id, space]));
  const own = new Set(leaving.spaces.map(({ id }) => id));
  const owned = new Set(leaving.dataOwned.map(({ id }) => id));
  const left = await close([...spaces.values()], ({ id }) => ({
    ...(own.has(id) && { closedOn: lastDay }),
    ...(owned.has(id) && { dataOwnerId: null }),
  }));
  return [...ended, ...left];
}

function lastOf(validFrom: string, lastDay: string): { readonly validTo: string } | null {
  return validFrom > lastDay ? null : { validTo: lastDay };
}

/** What a record of a kind becomes; `null` when it goes. */
type ClosingEdits<K extends Kind> = (record: RecordOf<K>) => FieldEdits<K> | null;

function createCloser(workspace: Workspace) {
  return async <K extends Kind>(
    records: readonly RecordOf<K>[],
    editsOf: ClosingEdits<K>,
  ): Promise<readonly ScopedMutation[]> => {
    const mutations: ScopedMutation[] = [];
    for (const record of records) {
      const seen = await workspace.read(record.kind, record.id);
      if (seen === undefined) continue;
      const edits = editsOf(record);
      mutations.push(...(edits === null ? [setDeleted(seen, true)] : setFields(seen, edits)));
    }
    return mutations;
  };
}
