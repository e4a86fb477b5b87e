import { useEffect, useState } from 'react';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useAttachmentDesk } from '#renderer/parts/attachment-desk.ts';
import { type Preview, previewOf } from './preview-of.ts';

/** What is known of the preview of an attachment. */
export type PreviewState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly sentence: string }
  | { readonly status: 'ready'; readonly preview: Preview };

/** The preview of an attachment whose bytes are here; its memory is given back when it is closed. */
export function usePreview({ digest, fileSize }: TicketEntry): PreviewState {
  const desk = useAttachmentDesk();
  const sentenceOf = useRefusalSentence();
  const [state, setState] = useState<PreviewState>({ status: 'loading' });

  useEffect(() => {
    let isClosed = false;
    let made: Preview | undefined;
    async function load(): Promise<void> {
      const read = await desk.read(digest ?? '', fileSize ?? 0);
      if (read.ok) made = await previewOf(read.value);
      if (isClosed) release(made);
      else if (made !== undefined) setState({ status: 'ready', preview: made });
      else if (!read.ok) setState({ status: 'failed', sentence: sentenceOf(read.refusal) });
    }
    void load();
    return () => {
      isClosed = true;
      release(made);
    };
  }, [desk, digest, fileSize, sentenceOf]);
  return state;
}

function release(preview: Preview | undefined): void {
  if (preview?.sort === 'picture') preview.bitmap.close();
}
