import type { ServiceVariation } from '#shared/domain/kinds.ts';
import { SERVICE_VARIATION_STATES } from '#shared/domain/service-variation.ts';
import type { FollowedRow, RowTools } from './followed-row.ts';
import { isStandingVariation } from './standing.ts';
import type { FollowedRecords } from './use-followed-records.ts';

/** Changes of service in the order of their states, the latest first in each. @see CAP-3-c */
export function variationRows({ variations }: FollowedRecords, tools: RowTools): readonly FollowedRow[] {
  const placeOf = ({ state }: ServiceVariation): number => SERVICE_VARIATION_STATES.indexOf(state);
  return variations
    .toSorted(
      (left, right) => placeOf(left) - placeOf(right) || (left.proposedOn < right.proposedOn ? 1 : -1),
    )
    .map((variation) => variationRow(variation, tools));
}

function variationRow(variation: ServiceVariation, { text, formats, nameOf }: RowTools): FollowedRow {
  const { id, proposal, bodyId, state, proposedOn, decidedBy, decidedOn, startedOn } = variation;
  const isStanding = isStandingVariation(variation);
  const day = (value: string | null): string => (value === null ? '' : formats.day(value));
  return {
    id,
    name: proposal,
    cells: [
      nameOf(bodyId) ?? '',
      { word: text.labels.serviceVariationState[state], tone: isStanding ? 'accent' : 'neutral' },
      day(proposedOn),
      decidedBy === null ? '' : text.followed.evolution.approval(decidedBy, day(decidedOn)),
      day(startedOn),
    ],
    bodyId,
    isStanding,
  };
}
