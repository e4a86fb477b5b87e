import type { Result } from '#shared/domain/refusal.ts';
import { useText } from '#renderer/state/text.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { type NamedFile, type SavedFile, useAttachmentDesk } from './attachment-desk.ts';

/** What can be done with an attachment's bytes: they are brought here first, and once more when they turn out damaged. */
export function useFileActs(
  { digest, name }: Pick<NamedFile, 'digest' | 'name'>,
  isHere: boolean,
  fetch: () => Promise<Result<unknown>>,
) {
  const desk = useAttachmentDesk();
  const { attachments } = useText();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();

  async function withBytes<Value>(work: () => Promise<Result<Value>>): Promise<Value | null> {
    const first = isHere ? await work() : null;
    if (first?.ok === true) return first.value;
    if (first !== null && !isOfBytes(first.refusal.code)) return refused(first);
    const fetched = await fetch();
    if (!fetched.ok) return refused(fetched);
    const again = await work();
    return again.ok ? again.value : refused(again);
  }

  function refused(result: Extract<Result<unknown>, { ok: false }>): null {
    toasts.refused(sentenceOf(result.refusal));
    return null;
  }

  function tellSaved({ path, reveal }: SavedFile): void {
    toasts.offering(attachments.saved(path), {
      label: attachments.reveal,
      run: () => void reveal().then((shown) => (shown.ok ? null : refused(shown))),
    });
  }

  return {
    open: () => withBytes(() => desk.open(digest, name)),
    async save(): Promise<void> {
      const saved = await withBytes(() => desk.save(digest, name));
      if (saved !== null) tellSaved(saved);
    },
    async retry(): Promise<void> {
      const fetched = await fetch();
      if (!fetched.ok) refused(fetched);
    },
  };
}

/** Whether a refusal is about the bytes kept here, which the shared folder may have whole. */
function isOfBytes(code: string): boolean {
  return code === 'attachment-damaged' || code === 'attachment-missing';
}
