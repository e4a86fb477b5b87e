import { useMemo } from 'react';
import { countedPcs, type CountedPcs } from '#shared/domain/costs/counted-pcs.ts';
import { referenceDayOf } from '#shared/domain/costs/cost-facts.ts';
import { dividingBodies } from '#shared/domain/costs/dividing-bodies.ts';
import type { Body, PcCount, RecordOf } from '#shared/domain/kinds.ts';
import { useCostFacts } from '#renderer/features/costs/use-cost-facts.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';

/** The figures of a body on the day to which a year refers. */
export interface BodyCounts {
  readonly body: Body;
  readonly frozen: PcCount | undefined;
  /** What the inventory tells of that day now. */
  readonly now: CountedPcs;
  readonly inhabitants: RecordOf<'inhabitants'> | undefined;
  /** It pays nothing, and needs no figures. */
  readonly isNeedless: boolean;
}

/** The figures of every body of a year, kept up to date; `undefined` while they are first loaded. @see REG-13.1-a, REG-13.1-b */
export function useBodyCounts(year: number): readonly BodyCounts[] | undefined {
  const facts = useCostFacts(year);
  const years = useRecords('costYear');
  const assets = useRecords('asset');
  const events = useRecords('assetEvent');
  return useMemo(() => {
    if (facts === undefined || years === undefined || assets === undefined || events === undefined)
      return undefined;
    const { bodies, costYear, pcCounts, inhabitants } = facts;
    const count = countedPcs(assets, events, years, referenceDayOf(year));
    return dividingBodies(bodies, year, costYear).map((body) => ({
      body,
      frozen: pcCounts.find(({ bodyId }) => bodyId === body.id),
      now: count(body.id),
      inhabitants: inhabitants.find(({ bodyId }) => bodyId === body.id),
      isNeedless: body.type === 'union' && costYear?.unionParticipates !== true,
    }));
  }, [facts, years, assets, events, year]);
}

/** Whether the inventory would now freeze something else; a count written by hand is not the inventory’s. */
export function differsNow({ frozen, now }: Pick<BodyCounts, 'frozen' | 'now'>): boolean {
  if (frozen === undefined || frozen.codes.length !== frozen.count) return false;
  return frozen.codes.join('\n') !== now.codes.join('\n');
}
