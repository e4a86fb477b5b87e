import { useCallback } from 'react';
import type { ChangeRef } from '#shared/domain/change.ts';
import { useAct } from '#renderer/store/use-act.ts';
import { useSettle } from '#renderer/ui/use-settle.ts';

/** Acts on the archive, and the telling of how each ended, with ten seconds to take it back. */
export function usePerform() {
  const act = useAct();
  const takeBack = useCallback(
    (changes: readonly ChangeRef[]) => act('undoChange', { changes: [...changes] }),
    [act],
  );
  return { act, settle: useSettle(takeBack) };
}
