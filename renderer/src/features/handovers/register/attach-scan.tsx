import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import type { Result } from '#shared/domain/refusal.ts';
import { type KeptFile, useAttachmentDesk } from '#renderer/parts/attachment-desk.ts';
import { keepFile } from '#renderer/parts/keep-file.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useText } from '#renderer/state/text.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';

/** What may be chosen for a scan. */
const SCANS = 'image/*,application/pdf';

/** Keeps a scan's bytes and says of the receipt that it was signed on that paper. */
function useScan({ id }: CredentialHandover) {
  const { handoverRegister: words } = useText();
  const desk = useAttachmentDesk();
  const { act, settle } = usePerform();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  async function record(kept: Result<KeptFile>): Promise<void> {
    if (!kept.ok) toasts.refused(sentenceOf(kept.refusal));
    else {
      const { name, size, mediaType, digest } = kept.value;
      const scan = { name, size, mediaType, digest };
      settle(await act('signHandover', { id, way: 'paper', scan }), words.scanAttached);
    }
  }
  return {
    give: async (file: File) => record(await keepFile(desk, { file, name: file.name })),
    async choose(): Promise<'done' | 'ask-here'> {
      const chosen = await desk.choose();
      if (chosen.ok && chosen.value === 'ask-here') return 'ask-here';
      if (!chosen.ok || chosen.value !== null) await record(chosen as Result<KeptFile>);
      return 'done';
    },
  };
}

/** Attaches the scan of a receipt that was signed on paper: with the system's dialog, or with the page's own field. */
export function AttachScan({ handover }: { readonly handover: CredentialHandover }): ReactNode {
  const { handoverRegister: words } = useText();
  const { give, choose } = useScan(handover);
  const fieldRef = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  async function busily(work: () => Promise<unknown>): Promise<void> {
    setBusy(true);
    await work();
    setBusy(false);
  }
  async function ask(): Promise<void> {
    if ((await choose()) === 'ask-here') fieldRef.current?.click();
  }
  return (
    <>
      <input
        ref={fieldRef}
        type="file"
        accept={SCANS}
        hidden
        aria-label={words.scanField}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file !== undefined) void busily(() => give(file));
        }}
      />
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconPaperclip size={16} aria-hidden />}
        loading={isBusy}
        onClick={() => void busily(ask)}
      >
        {words.attachScan}
      </Button>
    </>
  );
}
