import { useCallback, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Result } from '#shared/domain/refusal.ts';
import { useText } from '#renderer/state/text.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { type KeptFile, useAttachmentDesk } from '#renderer/parts/attachment-desk.ts';
import { type GivenFile, keepFile } from '#renderer/parts/keep-file.ts';

/** The attaching of files to a ticket. */
export interface Attaching {
  /** What is being attached; `null` when nothing is. */
  readonly taking: string | null;
  /** Attaches files that the page was given, one after the other. */
  readonly give: (files: readonly GivenFile[]) => Promise<void>;
  /** Asks for a file where the system has a dialog; `ask-here` where the page is to ask. */
  readonly choose: () => Promise<'done' | 'ask-here'>;
}

export function useAttaching(ticketId: RecordId<'ticket'>): Attaching {
  const desk = useAttachmentDesk();
  const { act, settle } = usePerform();
  const { attachments } = useText();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const [taking, setTaking] = useState<string | null>(null);
  // Whoever does not read what the office keeps to itself attaches for everybody.
  const visibility = useHolds('workOnTickets') ? 'internal' : 'public';

  const record = useCallback(
    async (kept: Result<KeptFile>) => {
      if (!kept.ok) toasts.refused(sentenceOf(kept.refusal));
      else
        settle(
          await act('attachFile', { ticketId, ...kept.value, visibility }),
          attachments.attached(kept.value.name),
        );
    },
    [act, settle, attachments, toasts, sentenceOf, ticketId, visibility],
  );
  const give = useCallback(
    async (files: readonly GivenFile[]) => {
      for (const given of files) {
        setTaking(given.name);
        await record(await keepFile(desk, given));
      }
      setTaking(null);
    },
    [desk, record],
  );
  const choose = useCallback(async () => {
    const chosen = await desk.choose();
    if (chosen.ok && chosen.value === 'ask-here') return 'ask-here';
    if (!chosen.ok || chosen.value !== null) await record(chosen as Result<KeptFile>);
    return 'done';
  }, [desk, record]);
  return { taking, give, choose };
}
