import { useCallback } from 'react';
import type { ChangeRef } from '#shared/domain/change.ts';
import type { Result } from '#shared/domain/refusal.ts';
import { useText } from '#renderer/state/text.ts';
import { useRefusalSentence } from './refusal-sentence.ts';
import { useToasts } from './use-toasts.tsx';

type Written = Result<{ readonly changes: readonly ChangeRef[] }>;

/** Takes back what an act wrote. */
export type TakeBack = (changes: readonly ChangeRef[]) => Promise<Result<unknown>>;

/**
 * Tells how an act ended: why it was refused, or that it was done, with ten seconds to take it back when it wrote
 * something. Gives whether it was done.
 */
export function useSettle(takeBack: TakeBack): (written: Written, sentence: string) => boolean {
  const { shell } = useText();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  return useCallback(
    (written, sentence) => {
      if (!written.ok) {
        // Who went back to the text knows.
        if (written.refusal.code === 'act-withdrawn') return false;
        toasts.refused(sentenceOf(written.refusal));
        return false;
      }
      const { changes } = written.value;
      if (changes.length === 0) return true;
      toasts.undoable(sentence, async () => {
        const undone = await takeBack(changes);
        if (undone.ok) toasts.said(shell.undone);
        else toasts.refused(sentenceOf(undone.refusal));
      });
      return true;
    },
    [takeBack, toasts, sentenceOf, shell],
  );
}
