import type { WriteRef } from '#shared/domain/change.ts';
import type { SetState } from './entity.ts';
import { compareWrites, own, refText, sameWrite, type Seen, without } from './write-ref.ts';

/** A set that nobody has touched. */
export const EMPTY_SET: SetState = { additions: {}, waiting: [] };

/** Applies an addition, unless somebody who saw it has already removed it. */
export function addElement(set: SetState, element: string, write: WriteRef): SetState {
  const text = additionText(write, element);
  if (set.waiting.includes(text)) {
    return { ...set, waiting: set.waiting.filter((awaited) => awaited !== text) };
  }
  const standing = [...(own(set.additions, element) ?? []), write].sort(compareWrites);
  return { ...set, additions: { ...set.additions, [element]: standing } };
}

/** Applies a removal: the additions that it names go, or are awaited; the others stay. */
export function removeElement(
  set: SetState,
  element: string,
  replaces: readonly WriteRef[],
  seen: Seen,
): SetState {
  const standing = own(set.additions, element) ?? [];
  const left = standing.filter((addition) => !replaces.some((replaced) => sameWrite(replaced, addition)));
  const awaited = replaces
    .filter((replaced) => !standing.some((addition) => sameWrite(addition, replaced)) && !seen(replaced))
    .map((replaced) => additionText(replaced, element));
  return {
    additions: left.length > 0 ? { ...set.additions, [element]: left } : without(set.additions, element),
    waiting: awaited.length > 0 ? [...new Set([...set.waiting, ...awaited])].sort() : set.waiting,
  };
}

/** The elements of a set, sorted. */
export function elementsOf(set: SetState): readonly string[] {
  return Object.keys(set.additions).sort();
}

function additionText(write: WriteRef, element: string): string {
  return `${refText(write)}|${element}`;
}
