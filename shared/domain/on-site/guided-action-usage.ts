import type { GuidedActionType } from '#shared/domain/guided-action.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { GuidedAction } from '#shared/domain/kinds.ts';

/** How long each act usually takes, in minutes: a proposal that anybody may change. */
export const USUAL_MINUTES: Readonly<Record<GuidedActionType, number>> = {
  restart: 5,
  plugs: 10,
  lineTest: 10,
  mediaChange: 5,
  other: 15,
};

/** Durations that are chosen rather than typed, in minutes. */
export const MINUTES_TO_CHOOSE: readonly number[] = [5, 10, 15, 30];

/** Where in a body things were done lately, the latest place first, each once. */
export function usualPlaces(
  actions: readonly Pick<GuidedAction, 'place' | 'startedAt' | 'seatId'>[],
  seatId: RecordId<'seat'> | null,
  most: number,
): readonly string[] {
  const here = actions.filter((each) => seatId === null || each.seatId === null || each.seatId === seatId);
  const latestFirst = here.toSorted((one, other) => other.startedAt - one.startedAt);
  return [...new Set(latestFirst.flatMap(({ place }) => place ?? []))].slice(0, most);
}
