import { useCallback } from 'react';
import type { z } from 'zod';
import type { ChangeRef, WriteRef } from '#shared/domain/change.ts';
import { commonPredecessor } from '#shared/domain/common-predecessor.ts';
import { type DeletionStory, deletionStory } from '#shared/domain/deletion-story.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { FieldConflict, Versioned } from '#shared/domain/versioned.ts';
import { sameWrite } from '#shared/domain/written-value.ts';
import { useChanges } from './record-hooks.ts';
import { useAct } from './use-act.ts';
import { useConsoleOf, type WritingConsole } from './use-console-of.ts';
import { useHolds } from './use-may.ts';
import { type NameOf, useNames } from './use-names.ts';

type Written = Result<{ readonly changes: readonly ChangeRef[] }>;

/** Everything that a person needs to settle what a record has in dispute, and the acts that do it. */
export interface ConflictDesk {
  readonly kind: Kind;
  readonly conflicts: readonly FieldConflict[];
  /** Who deleted the record and who wrote in it meanwhile; `null` when it is not both. */
  readonly deletion: DeletionStory | null;
  readonly nameOf: NameOf;
  /** Who made a write; `undefined` until it is known. */
  readonly authorOf: (write: WriteRef) => ActorId | undefined;
  /** Where a write was made; `undefined` in an archive without other consoles. */
  readonly consoleOf: (write: WriteRef) => WritingConsole | undefined;
  /** What the field held before its rival values were written: `null` for nothing, `undefined` until it is known. */
  readonly predecessorOf: (conflict: FieldConflict) => JsonValue | undefined;
  /** Whether whoever looks may say which value stays. */
  readonly maySettle: boolean;
  readonly settleField: (conflict: FieldConflict, value: JsonValue) => Promise<Written>;
  readonly settleDeletion: (deleted: boolean) => Promise<Written>;
  readonly takeBack: (changes: readonly ChangeRef[]) => Promise<Written>;
}

function useSettling({ record, versions }: Versioned<Kind>) {
  const act = useAct();
  const { kind, id } = record;
  return {
    settleField: useCallback(
      ({ field }: FieldConflict, value: JsonValue) =>
        act('resolveConflict', {
          kind,
          id,
          field,
          // The same JSON, which the use case's schema types as mutable.
          value: value as z.infer<ReturnType<typeof z.json>>,
          // Every write that stood, the same value written twice included.
          writes: versions.registers[field] ?? [],
        }),
      [act, kind, id, versions],
    ),
    settleDeletion: useCallback(
      (deleted: boolean) => act('settleDeletion', { kind, id, deleted, versions }),
      [act, kind, id, versions],
    ),
    takeBack: useCallback(
      (changes: readonly ChangeRef[]) => act('undoChange', { changes: [...changes] }),
      [act],
    ),
  };
}

/** The disputes of a record as it is seen, kept up to date with what the record's history says of them. */
export function useConflictDesk(seen: Versioned<Kind>): ConflictDesk {
  const { record, versions, conflicts, editedAfterDeletion } = seen;
  const { kind, id } = record;
  const isDisputed = conflicts.length > 0 || editedAfterDeletion;
  const loaded = useChanges(kind, id, isDisputed);
  const changes = loaded ?? [];
  const acts = useSettling(seen);
  const maySettle = useHolds('settleHistory');
  return {
    kind,
    conflicts,
    deletion: editedAfterDeletion ? deletionStory(changes, { kind, id }, versions.deletion) : null,
    nameOf: useNames(),
    authorOf: (write) => changes.find((change) => sameWrite(change, write))?.actor,
    consoleOf: useConsoleOf(),
    predecessorOf({ field, values }) {
      const rivals = values.map(({ write }) => write);
      return loaded && (commonPredecessor(loaded, { kind, id, field }, rivals) ?? null);
    },
    maySettle,
    ...acts,
  };
}
