import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Done } from '#shared/application/execute.ts';
import type { Result } from '#shared/domain/refusal.ts';
import { type KeptFile, useAttachmentDesk } from './attachment-desk.ts';
import { keepFile } from './keep-file.ts';
import { usePerform } from './use-perform.ts';
import { useText } from '#renderer/state/text.ts';
import type { Act, NotDone } from '#renderer/store/use-act.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';

/** What may be chosen for a scan. */
const SCANS = 'image/*,application/pdf';

/** Says of a paper that it is the one whose scan was kept. */
export type SignWithScan = (
  act: Act,
  scan: Pick<KeptFile, 'name' | 'size' | 'mediaType' | 'digest'>,
) => Promise<Result<Done<unknown>, NotDone>>;

/** Keeps a scan's bytes and says of the paper that it was signed so. */
function useScan(sign: SignWithScan) {
  const { signing: words } = useText();
  const desk = useAttachmentDesk();
  const { act, settle } = usePerform();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  async function record(kept: Result<KeptFile>): Promise<void> {
    if (!kept.ok) toasts.refused(sentenceOf(kept.refusal));
    else {
      const { name, size, mediaType, digest } = kept.value;
      const scan = { name, size, mediaType, digest };
      settle(await sign(act, scan), words.scanAttached);
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

/** Attaches the scan of what was signed on paper: with the system's dialog, or with the page's own field. */
export function AttachScan({ sign }: { readonly sign: SignWithScan }): ReactNode {
  const { signing: words } = useText();
  const { give, choose } = useScan(sign);
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
