import { setElements } from '#shared/domain/mutations.ts';
import { isSuspended, resumedFrom } from '#shared/domain/suspensions.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { type Chronicle, timelineEntry } from './timeline.ts';

/** The mutations that end the suspensions of a ticket that last, told by a line: none when none lasts. */
export function resumption(
  seen: Versioned<'ticket'>,
  chronicle: Chronicle,
  text: string | null = null,
): readonly ScopedMutation[] {
  if (!isSuspended(seen.record)) return [];
  return [
    ...setElements(seen, 'suspensions', resumedFrom(seen.record, chronicle.at)),
    timelineEntry(chronicle, { type: 'resumption', visibility: 'public', text }),
  ];
}
