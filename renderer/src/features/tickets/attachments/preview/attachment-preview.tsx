import { Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import type { PdfFacts } from '#shared/domain/pdf-facts.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { Preview } from './preview-of.ts';
import { usePreview } from './use-preview.ts';

/** Pixels on a canvas: the file itself is never handed to the page. */
function Picture({ bitmap, name }: { readonly bitmap: ImageBitmap; readonly name: string }): ReactNode {
  const { attachments } = useText();
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return;
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  }, [bitmap]);
  return <canvas ref={ref} role="img" aria-label={attachments.preview.showFile(name)} />;
}

function Pdf({ facts }: { readonly facts: PdfFacts }): ReactNode {
  const { preview } = useText().attachments;
  const formats = useFormats();
  const pages = facts.pages === null ? preview.pagesUnknown : preview.pages(formats.integer(facts.pages));
  return (
    <>
      <p>
        {preview.pdf(facts.version)} · {pages}
      </p>
      {facts.isEncrypted && <p>{preview.encrypted}</p>}
      {facts.hasInstructions && (
        <p className="attachment__bad">
          <IconAlertTriangle size={15} aria-hidden /> {preview.instructions}
        </p>
      )}
      <p className="soft">{preview.why}</p>
    </>
  );
}

function Shown({ preview, name }: { readonly preview: Preview; readonly name: string }): ReactNode {
  const { preview: words } = useText().attachments;
  const formats = useFormats();
  switch (preview.sort) {
    case 'picture':
      return (
        <>
          <Picture bitmap={preview.bitmap} name={name} />
          <p className="soft">
            {words.picture(formats.integer(preview.width), formats.integer(preview.height))}
          </p>
        </>
      );
    case 'too-large':
      return <p>{words.tooLarge(formats.integer(preview.width), formats.integer(preview.height))}</p>;
    case 'pdf':
      return <Pdf facts={preview.facts} />;
    case 'none':
      return <p>{words.notPicture}</p>;
  }
}

/** What can be shown of an attachment, under its row. */
export function AttachmentPreview({ entry }: { readonly entry: TicketEntry }): ReactNode {
  const { attachments } = useText();
  const state = usePreview(entry);
  return (
    <div className="attachment__preview" role="status">
      {state.status === 'loading' && (
        <p className="soft">
          <Loader size={12} aria-hidden /> {attachments.preview.loading}
        </p>
      )}
      {state.status === 'failed' && <p className="attachment__bad">{state.sentence}</p>}
      {state.status === 'ready' && (
        <Shown preview={state.preview} name={entry.fileName ?? attachments.unnamed} />
      )}
    </div>
  );
}
