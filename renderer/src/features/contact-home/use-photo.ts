import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Result } from '#shared/domain/refusal.ts';
import { type KeptFile, useAttachmentDesk } from '#renderer/parts/attachment-desk.ts';
import { keepFile } from '#renderer/parts/keep-file.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';

/** A picture that goes with an entry. */
export interface Photo {
  readonly kept: KeptFile | null;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  /** Asks for one, with the system's dialog or the page's own field. */
  readonly choose: () => void;
  readonly give: (file: File) => void;
  readonly drop: () => void;
}

/** A picture that is chosen before what it shows is recorded. */
export function usePhoto(): Photo {
  const desk = useAttachmentDesk();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const [kept, setKept] = useState<KeptFile | null>(null);
  const fieldRef = useRef<HTMLInputElement>(null);

  const take = useCallback(
    (file: Result<KeptFile>) => {
      if (file.ok) setKept(file.value);
      else toasts.refused(sentenceOf(file.refusal));
    },
    [toasts, sentenceOf],
  );
  const choose = useCallback(() => {
    void desk.choose().then((chosen) => {
      if (!chosen.ok) take(chosen);
      else if (chosen.value === 'ask-here') fieldRef.current?.click();
      else if (chosen.value !== null) take({ ok: true, value: chosen.value });
    });
  }, [desk, take]);
  const give = useCallback(
    (file: File) => void keepFile(desk, { file, name: file.name }).then(take),
    [desk, take],
  );
  return { kept, fieldRef, choose, give, drop: useCallback(() => setKept(null), []) };
}
