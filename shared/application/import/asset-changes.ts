import type { RecordId } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { PlannedChange } from './import-plan.ts';

/**
 * What a row changes of an asset, told as a move by hand would be: what is given to somebody leaves the store, unless the
 * row says that it stays. `null` when the row changes a state that only acts change: one that was said, or that the events
 * of the asset's life tell.
 *
 * @param said what the row says, by field.
 * @param told the assets whose life has been told, event by event.
 * @see REG-7-a
 */
export function assetChanges(
  { id, state }: Asset,
  said: ReadonlyMap<string, JsonValue>,
  changes: readonly PlannedChange[],
  told: ReadonlySet<RecordId<'asset'>>,
): readonly PlannedChange[] | null {
  const isGiven = changes.some(({ field, becomes }) => field === 'holderId' && becomes !== null);
  const leavesStore = isGiven && state === 'inStock';
  const change = changes.find(({ field }) => field === 'state');
  if (change === undefined) {
    return leavesStore && !said.has('state')
      ? [...changes, { field: 'state', was: state, becomes: 'inUse' }]
      : changes;
  }
  if (change.becomes === 'inUse' && (leavesStore || state === null)) return changes;
  return state !== null || told.has(id) ? null : changes;
}
