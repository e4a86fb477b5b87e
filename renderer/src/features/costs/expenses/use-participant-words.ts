import type { Expense } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';

/** Who takes part in an expense, in words: their names, or how many they are. */
export function useParticipantWords(): (expense: Expense, inFull: boolean) => string {
  const { costsData } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  return ({ nature, participantIds, projectId }, inFull) => {
    if (participantIds.length === 0)
      return nature === 'capital' && projectId !== null ? costsData.ofProject : costsData.everybody;
    if (!inFull && participantIds.length > 2) return costsData.bodies(formats.integer(participantIds.length));
    return participantIds
      .map((id) => nameOf(id) ?? id)
      .sort(formats.compare)
      .join(', ');
  };
}
