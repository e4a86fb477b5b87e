import type { RecordId } from '#shared/domain/identity.ts';
import { PC_CRITERION, type PcCriterion, pcsInUse } from '#shared/domain/inventory/pcs-in-use.ts';
import type { Asset, AssetEvent, CostYear, PcCount } from '#shared/domain/kinds.ts';
import { COUNTED_PCS_MAX } from '#shared/domain/pc-count.ts';
import { referenceDayOf } from './cost-facts.ts';

/** What the source of a count is called that was taken from the inventory: kept as data, as every source is. */
const COUNTED_FROM_INVENTORY = 'Inventario';

/** A count, with the codes of what was counted, in order. */
export type CountedPcs = Pick<PcCount, 'count' | 'codes' | 'source'>;

/** What a year counts as a PC in use: what is usual, where it says nothing. @see REG-13.1-b, A-14 */
function pcCriterionOf(costYear: Pick<CostYear, 'pcTypes' | 'pcStates'> | undefined): PcCriterion {
  const { pcTypes = [], pcStates = [] } = costYear ?? {};
  return {
    types: pcTypes.length === 0 ? PC_CRITERION.types : pcTypes,
    states: pcStates.length === 0 ? PC_CRITERION.states : pcStates,
  };
}

/**
 * Counts the PCs of any body on a day as the inventory tells it, by the criterion of the year that refers to that day.
 *
 * @see REG-13.1-b, A-14
 */
export function countedPcs(
  assets: readonly Asset[],
  events: readonly AssetEvent[],
  years: readonly CostYear[],
  day: string,
): (bodyId: RecordId<'body'>) => CountedPcs {
  const costYear = years.find(({ year }) => referenceDayOf(year) === day);
  const counts = new Map(
    pcsInUse(assets, events, day, pcCriterionOf(costYear)).map((each) => [each.bodyId, each.assets]),
  );
  return (bodyId) => {
    const own = counts.get(bodyId) ?? [];
    const codes = own.map(({ label }) => label).toSorted((one, other) => one.localeCompare(other, 'it'));
    return { count: own.length, codes: codes.slice(0, COUNTED_PCS_MAX), source: COUNTED_FROM_INVENTORY };
  };
}
