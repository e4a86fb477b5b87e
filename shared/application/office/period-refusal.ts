import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { isInverted } from '#shared/domain/in-force.ts';

/** What is wrong with a first and a last day, days `aaaa-mm-gg`: `undefined` when one of them is not said. */
export function periodRefusal(
  from: string | null | undefined,
  to: string | null | undefined,
): ActRefusal | undefined {
  return isInverted(from, to) ? refusalOf('period-inverted', { from: from ?? '', to: to ?? '' }) : undefined;
}
