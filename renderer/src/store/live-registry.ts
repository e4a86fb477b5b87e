import type { RecordOf } from '#shared/domain/kinds.ts';
import type { Archive } from './archive.ts';
import { createLiveValue, type LiveValue } from './live-value.ts';

/** The kinds that fit in a screen's choice. */
export type RegistryKind = 'body' | 'seat' | 'person';

type LiveRecords = { readonly [K in RegistryKind]: LiveValue<readonly RecordOf<K>[]> };

/** Bodies, seats and people, each read once however many parts of a screen look at them. */
export interface LiveRegistry {
  readonly records: LiveRecords;
  /** What can be restored. */
  readonly deleted: LiveRecords;
}

/** The live registry of an archive: it reads nothing until somebody looks. */
export function createLiveRegistry(archive: Archive): LiveRegistry {
  const live = <K extends RegistryKind>(
    kind: K,
    load: (kind: K) => Promise<readonly RecordOf<K>[]>,
  ): LiveValue<readonly RecordOf<K>[]> =>
    createLiveValue(
      archive.store,
      () => load(kind),
      (key) => key.kind === kind,
    );
  const { workspace } = archive;
  return {
    records: {
      body: live('body', (kind) => workspace.list(kind)),
      seat: live('seat', (kind) => workspace.list(kind)),
      person: live('person', (kind) => workspace.list(kind)),
    },
    deleted: {
      body: live('body', (kind) => archive.deleted(kind)),
      seat: live('seat', (kind) => archive.deleted(kind)),
      person: live('person', (kind) => archive.deleted(kind)),
    },
  };
}
