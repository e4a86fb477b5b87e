import { useMemo, useSyncExternalStore } from 'react';
import type { Change } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind, ListedKind } from '#shared/domain/kind-name.ts';
import type { IndexOf, RecordOf, TicketEntry } from '#shared/domain/kinds.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { type AuditLine, historyOf } from '#shared/replica/history.ts';
import { useArchive, useDesk } from './archive-context.tsx';
import type { ContestedRecord } from './contested.ts';
import { createLiveValue, type LiveValue } from './live-value.ts';

/** A record being looked at. */
export type LiveRecord<K extends Kind> =
  | { readonly status: 'loading' }
  /** This console has not got it (it may come). */
  | { readonly status: 'missing' }
  | { readonly status: 'ready'; readonly value: Versioned<K> };

/** The value of a live reading; `undefined` while it is first loaded. A failed reading is thrown to the nearest error page. */
export function useLiveValue<Value>(live: LiveValue<Value>): Value | undefined {
  const current = useSyncExternalStore(live.subscribe, live.current);
  switch (current.status) {
    case 'loading':
      return undefined;
    case 'ready':
      return current.value;
    case 'failed':
      throw current.error;
  }
}

/** A record with what its reader has seen of it, deleted or not, kept up to date. */
export function useVersioned<K extends Kind>(kind: K, id: RecordId<K>): LiveRecord<K> {
  const { store, workspace } = useArchive();
  const live = useMemo(
    () =>
      createLiveValue(
        store,
        async () => (await workspace.read(kind, id)) ?? null,
        (key) => key.id === id && key.kind === kind,
      ),
    [store, workspace, kind, id],
  );
  const value = useLiveValue(live);
  if (value === undefined) return { status: 'loading' };
  return value === null ? { status: 'missing' } : { status: 'ready', value };
}

/** Every record of a kind that fits in memory, deleted ones left out; `undefined` while it is first loaded. */
export function useRecords<K extends ListedKind>(kind: K): readonly RecordOf<K>[] | undefined {
  const live: LiveValue<readonly RecordOf<K>[]> = useDesk().registry.records[kind];
  return useLiveValue(live);
}

/** The lines of a ticket's timeline, earliest first; `undefined` while they are first loaded. */
export function useTimeline(ticketId: RecordId<'ticket'>): readonly TicketEntry[] | undefined {
  const { store, workspace } = useArchive();
  const live = useMemo(
    () =>
      createLiveValue(
        store,
        async () =>
          [...(await workspace.find('ticketEntry', { index: 'ticketId', value: ticketId }))].sort(
            (left, right) => left.at - right.at || (left.id < right.id ? -1 : 1),
          ),
        (key) => key.kind === 'ticketEntry',
      ),
    [store, workspace, ticketId],
  );
  return useLiveValue(live);
}

/**
 * The records of a kind whose indexed field has a value, in order of id, deleted ones left out; `undefined` while they
 * are first loaded. None are without a value.
 */
export function useFound<K extends Kind>(
  kind: K,
  index: IndexOf<K>,
  value: string | null,
): readonly RecordOf<K>[] | undefined {
  const { store, workspace } = useArchive();
  const live = useMemo(
    () =>
      createLiveValue<readonly RecordOf<K>[]>(
        store,
        () => (value === null ? Promise.resolve([]) : workspace.find(kind, { index, value })),
        (key) => key.kind === kind,
      ),
    [store, workspace, kind, index, value],
  );
  return useLiveValue(live);
}

/** What happened to a record: who, when, what, from what to what, earliest first; `undefined` while it is first loaded. */
export function useHistory(kind: Kind, id: RecordId): readonly AuditLine[] | undefined {
  const { store, workspace } = useArchive();
  const live = useMemo(
    () =>
      createLiveValue(
        store,
        async () => historyOf({ kind, id }, await workspace.history(kind, id)),
        (key) => key.id === id && key.kind === kind,
      ),
    [store, workspace, kind, id],
  );
  return useLiveValue(live);
}

/** Every change that touched a record, oldest first; `undefined` while they are first loaded. None are, unless wanted. */
export function useChanges(kind: Kind, id: RecordId, isWanted: boolean): readonly Change[] | undefined {
  const { store, workspace } = useArchive();
  const live = useMemo(
    () =>
      createLiveValue(
        store,
        async () => (isWanted ? await workspace.history(kind, id) : []),
        (key) => key.id === id && key.kind === kind,
      ),
    [store, workspace, kind, id, isWanted],
  );
  return useLiveValue(live);
}

/** Deleted records of a kind: what can be restored; `undefined` while they are first loaded. */
export function useDeleted<K extends ListedKind>(kind: K): readonly RecordOf<K>[] | undefined {
  const live: LiveValue<readonly RecordOf<K>[]> = useDesk().registry.deleted[kind];
  return useLiveValue(live);
}

/** The rules of every body, made again when what is configured changes; `undefined` while they are first loaded. */
export function useRules(): RulesOf | undefined {
  return useLiveValue(useDesk().rules);
}

/** The records with something that waits to be looked at, latest made first; `undefined` while they are first looked for. */
export function useContested(): readonly ContestedRecord[] | undefined {
  return useLiveValue(useDesk().contested);
}
