import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { Leaving } from '#shared/domain/leaving.ts';
import { type FieldEdits, setDeleted, setElements, setFields } from '#shared/domain/mutations.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';

/** Who leaves, when, and whether their mailboxes and spaces stay open. */
interface LeavingAct {
  readonly personId: RecordId<'person'>;
  readonly lastDay: string;
  readonly keepsSpaces: boolean;
}

/** The mutations that end, on somebody’s last day, what does not pass to others. What had not begun is deleted. */
export async function closedRecords(
  workspace: Workspace,
  leaving: Leaving,
  { personId, lastDay, keepsSpaces }: LeavingAct,
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
    ...(await close(leaving.assignments, ({ requestedOn, deliveredOn }) =>
      deliveredOn === null ? { cancelledOn: notBefore(requestedOn) } : { returnedOn: notBefore(deliveredOn) },
    )),
    ...(await close(leaving.envelopes, () => ({ keeperId: null }))),
    ...(await leftGroups(workspace, leaving, personId)),
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

/** Whoever leaves is no longer among those who share a credential: the notices that they were owed keep nothing open. */
async function leftGroups(
  workspace: Workspace,
  { sharedCredentials }: Leaving,
  personId: RecordId<'person'>,
): Promise<readonly ScopedMutation[]> {
  const seen = await Promise.all(sharedCredentials.map(({ id }) => workspace.read('sharedCredential', id)));
  return seen.flatMap((each) =>
    each === undefined
      ? []
      : setElements(
          each,
          'memberIds',
          each.record.memberIds.filter((id) => id !== personId),
        ),
  );
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
