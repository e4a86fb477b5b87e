import { LISTED_KINDS, type ListedKind } from '#shared/domain/kind-name.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { Archive } from './archive.ts';
import { createLiveValue, type LiveValue } from './live-value.ts';

type LiveRecords = { readonly [K in ListedKind]: LiveValue<readonly RecordOf<K>[]> };

/** The records of the kinds that fit in memory, each kind read once however many parts of a screen look at it. */
export interface LiveRegistry {
  readonly records: LiveRecords;
  /** What can be restored. */
  readonly deleted: LiveRecords;
}

/** The live registry of an archive: it reads nothing until somebody looks. */
export function createLiveRegistry(archive: Archive): LiveRegistry {
  const { workspace } = archive;
  return {
    records: liveRecords(archive, (kind) => workspace.list(kind)),
    deleted: liveRecords(archive, (kind) => archive.deleted(kind)),
  };
}

/** The kinds by which somebody comes to see others of a kind: who shares a credential sees the names of the others. @see P9-5.1-h */
const SHOWN_BY: Readonly<Partial<Record<ListedKind, readonly string[]>>> = {
  person: ['sharedCredential', 'sharedCredentialChange'],
  changeNotice: ['sharedCredentialChange'],
};

type Load = <K extends ListedKind>(kind: K) => Promise<readonly RecordOf<K>[]>;

function liveRecords({ store }: Archive, load: Load): LiveRecords {
  const live = <K extends ListedKind>(kind: K): LiveValue<readonly RecordOf<K>[]> =>
    createLiveValue(
      store,
      () => load(kind),
      (key) => key.kind === kind || SHOWN_BY[kind]?.includes(key.kind) === true,
    );
  // Each value is made by its own key: the table ties the two.
  return Object.fromEntries(LISTED_KINDS.map((kind) => [kind, live(kind)])) as unknown as LiveRecords;
}
