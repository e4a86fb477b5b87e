import type { Change, ChangeRef, WriteRef } from '#shared/domain/change.ts';
import type { DeletionStory } from '#shared/domain/deletion-story.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { FieldConflict } from '#shared/domain/versioned.ts';

type Written = Result<{ readonly changes: readonly ChangeRef[] }>;

/** What a record has in dispute, with everything there is to say of it and the acts that settle it. */
export interface ConflictDesk {
  readonly kind: Kind;
  readonly conflicts: readonly FieldConflict[];
  /** `null` when the record was not deleted by one and edited by another. */
  readonly deletion: DeletionStory | null;
  readonly nameOf: (id: string) => string | undefined;
  readonly authorOf: (write: WriteRef) => Change['actor'] | undefined;
  /** `undefined` in an archive without other consoles. */
  readonly consoleOf: (
    write: WriteRef,
  ) => { readonly isThis: boolean; readonly label: string | null } | undefined;
  /** What the field held before: `null` for nothing, `undefined` until it is known. */
  readonly predecessorOf: (conflict: FieldConflict) => JsonValue | undefined;
  /** Whether whoever looks may say which value stays. */
  readonly maySettle: boolean;
  readonly settleField: (conflict: FieldConflict, value: JsonValue) => Promise<Written>;
  readonly settleDeletion: (deleted: boolean) => Promise<Written>;
  readonly takeBack: (changes: readonly ChangeRef[]) => Promise<Written>;
}
