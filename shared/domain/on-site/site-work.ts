import type { GuidedActionOutcome, GuidedActionType } from '#shared/domain/guided-action.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { GuidedAction, MediaChange } from '#shared/domain/kinds.ts';

/** Something done on site, whichever register it is written in. */
export interface SiteWork {
  readonly kind: 'guidedAction' | 'mediaChange';
  readonly id: string;
  readonly bodyId: RecordId<'body'>;
  readonly at: Instant;
  readonly type: GuidedActionType;
  /** Everybody who did it. */
  readonly byIds: readonly RecordId<'person'>[];
  /** `null` where nobody guides: a change of medium. */
  readonly guidedById: RecordId<'person'> | null;
  /** `changed` and `skipped` are of a change of medium. */
  readonly outcome: GuidedActionOutcome | 'changed' | 'skipped';
  readonly minutes: number | null;
  readonly place: string | null;
  /** The medium that went in. */
  readonly medium: string | null;
  readonly ticketId: RecordId<'ticket'> | null;
}

function ofAction(action: GuidedAction): SiteWork {
  const { id, bodyId, startedAt, type, byId, guidedById, outcome, minutes, place, ticketId } = action;
  return {
    ...{ kind: 'guidedAction', id, bodyId, type, guidedById, outcome, minutes, place, ticketId },
    ...{ at: startedAt, byIds: [byId], medium: null },
  };
}

function ofChange({ id, bodyId, changedAt, minutes, ...change }: MediaChange): SiteWork {
  return {
    ...{ kind: 'mediaChange', id, bodyId, at: changedAt, minutes, type: 'mediaChange' },
    byIds: change.doneByIds,
    medium: change.insertedLabel,
    outcome: change.skipReason === null ? 'changed' : 'skipped',
    ...{ guidedById: null, place: null, ticketId: null },
  };
}

/** What was done on site, the latest first. @see REG-5.3-a, REG-5.3-d */
export function latestWork(
  actions: readonly GuidedAction[],
  changes: readonly MediaChange[],
): readonly SiteWork[] {
  return [...actions.map(ofAction), ...changes.map(ofChange)].toSorted(
    (one, other) => other.at - one.at || (one.id < other.id ? -1 : 1),
  );
}
