import { useSavePage } from '#renderer/state/page-saver.ts';
import { useRefusalSentence } from './refusal-sentence.ts';
import { useToasts } from './use-toasts.tsx';

/** Saves a page and tells how it ended: where it is, or why it is nowhere. */
export function usePageSaving(words: {
  readonly saved: (path: string) => string;
  readonly reveal: string;
}): (name: string, page: string) => Promise<void> {
  const save = useSavePage();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  return async (name, page) => {
    const saved = await save(name, page);
    if (!saved.ok) {
      toasts.refused(sentenceOf(saved.refusal));
      return;
    }
    if (saved.value === null) return;
    const { path, reveal } = saved.value;
    const show = async (): Promise<void> => {
      const shown = await reveal();
      if (!shown.ok) toasts.refused(sentenceOf(shown.refusal));
    };
    toasts.offering(words.saved(path), { label: words.reveal, run: () => void show() });
  };
}
