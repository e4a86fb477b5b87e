import type { ListedKind } from '#shared/domain/kind-name.ts';
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

type Load = <K extends ListedKind>(kind: K) => Promise<readonly RecordOf<K>[]>;

function liveRecords({ store }: Archive, load: Load): LiveRecords {
  const live = <K extends ListedKind>(kind: K): LiveValue<readonly RecordOf<K>[]> =>
    createLiveValue(
      store,
      () => load(kind),
      (key) => key.kind === kind,
    );
  return {
    body: live('body'),
    seat: live('seat'),
    person: live('person'),
    asset: live('asset'),
    calendar: live('calendar'),
    closure: live('closure'),
    serviceLevel: live('serviceLevel'),
    bodyTerms: live('bodyTerms'),
    textTemplate: live('textTemplate'),
    savedView: live('savedView'),
    escalation: live('escalation'),
    plannedTask: live('plannedTask'),
    evolution: live('evolution'),
    improvement: live('improvement'),
  };
}
