import { Button, Tooltip } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { ATTACHMENT_BYTES_MAX } from '#shared/domain/attachment.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { sizeInWords } from '#renderer/ui/size-in-words.ts';
import type { Attaching } from './use-attaching.ts';

/** Asks for files to attach: with the system's dialog, or with the page's own field where there is none. */
export function AttachButton({ attaching }: { readonly attaching: Attaching }): ReactNode {
  const { attachments } = useText();
  const formats = useFormats();
  const fieldRef = useRef<HTMLInputElement>(null);
  const { taking, give, choose } = attaching;

  async function ask(): Promise<void> {
    if ((await choose()) === 'ask-here') fieldRef.current?.click();
  }

  return (
    <>
      <input
        ref={fieldRef}
        type="file"
        multiple
        hidden
        aria-label={attachments.field}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])].map((file) => ({ file, name: file.name }));
          // The same file may be chosen again.
          currentTarget.value = '';
          void give(files);
        }}
      />
      <Tooltip label={attachments.limit(sizeInWords(ATTACHMENT_BYTES_MAX, formats))} multiline w={280}>
        <Button
          size="compact-md"
          variant="subtle"
          leftSection={<IconPaperclip size={16} aria-hidden />}
          loading={taking !== null}
          onClick={() => void ask()}
        >
          {attachments.attach}
        </Button>
      </Tooltip>
    </>
  );
}
