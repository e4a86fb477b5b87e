import { useCallback, useRef, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useScans } from '#renderer/state/use-scans.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import type { Reading } from './last-reading.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';

/** Takes the labels read in a round, from a reader or by hand, and records them in the order of reading. */
export function useReadings(checkId: RecordId<'inventoryCheck'>) {
  const { act } = usePerform();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const [last, setLast] = useState<Reading>();
  const queue = useRef(Promise.resolve());

  const record = useCallback(
    async (code: string, said: RecordId<'asset'> | null): Promise<void> => {
      const written = await act('recordScan', { checkId, code, assetId: said });
      if (!written.ok) {
        toasts.refused(sentenceOf(written.refusal));
        return;
      }
      const { assetId, isAgain } = written.value.value;
      setLast({ code, assetId, isAgain });
    },
    [act, checkId, toasts, sentenceOf],
  );

  /** A reader is quicker than a disk: the next label waits for the one before. */
  const read = useCallback(
    (code: string, said: RecordId<'asset'> | null = null) => {
      queue.current = queue.current.then(() => record(code, said));
    },
    [record],
  );

  useScans(useCallback((code: string) => read(code), [read]));
  return { last, read };
}
