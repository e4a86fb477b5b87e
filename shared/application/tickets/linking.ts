import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { setElements } from '#shared/domain/mutations.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { chronicleOf } from './record-move.ts';
import { timelineEntry } from './timeline.ts';

/** One side of a link, or of its end, and the line that tells it: nothing when it is so already. */
export function linkingMutations(
  context: UseCaseContext,
  actor: ActorId,
  seen: Versioned<'ticket'>,
  otherId: RecordId<'ticket'>,
  { linked, text }: { readonly linked: boolean; readonly text: string | null },
): readonly ScopedMutation[] {
  const { relatedIds } = seen.record;
  if (relatedIds.includes(otherId) === linked) return [];
  const wanted = linked ? [...relatedIds, otherId] : relatedIds.filter((id) => id !== otherId);
  const type = linked ? 'link' : 'unlink';
  const told = { type, visibility: 'internal', otherTicketId: otherId, text } as const;
  return [
    ...setElements(seen, 'relatedIds', wanted),
    timelineEntry(chronicleOf(context, actor, seen.record), told),
  ];
}
