import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Evolution } from '#shared/domain/kinds.ts';

/** What forbids the window agreed for evolutive work: half of it is missing, or it ends before it begins. @see CAP-5-c */
export function windowRefusal({
  plannedFrom,
  plannedTo,
}: Pick<Evolution, 'plannedFrom' | 'plannedTo'>): ActRefusal | undefined {
  if (plannedFrom === null && plannedTo === null) return undefined;
  if (plannedFrom === null || plannedTo === null) return refusalOf('window-half', {});
  if (plannedTo > plannedFrom) return undefined;
  return refusalOf('window-empty', { from: plannedFrom, to: plannedTo });
}
