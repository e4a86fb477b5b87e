import { useState } from 'react';
import type { BackupCopy } from '#shared/host/backup.ts';
import type { Progress } from '#shared/host/contract.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { sizeInWords } from '#renderer/ui/size-in-words.ts';
import { useBackups } from './backups.ts';

/** A long act about copies, as the card shows it. */
export type CopyWork =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly act: 'make' | 'rehearse'; readonly progress: Progress }
  | { readonly at: 'done'; readonly sentence: string }
  | { readonly at: 'refused'; readonly refusal: Refusal };

const BEGIN: Progress = { done: 0, total: null };

/** Makes copies and tries them out, one act at a time. */
export function useCopyWork(onMade: () => Promise<void>): {
  readonly work: CopyWork;
  readonly make: () => Promise<void>;
  readonly rehearse: (copy: BackupCopy) => Promise<void>;
} {
  const { backup } = useText();
  const formats = useFormats();
  const { databaseName } = useArchive();
  const acts = useBackups();
  const [work, setWork] = useState<CopyWork>({ at: 'rest' });
  const hear = (act: 'make' | 'rehearse') => (progress: Progress) => setWork({ at: 'work', act, progress });

  async function make(): Promise<void> {
    setWork({ at: 'work', act: 'make', progress: BEGIN });
    const made = await acts.make(databaseName, hear('make'));
    if (made.ok) {
      const { bytes } = made.value.copy;
      setWork({ at: 'done', sentence: backup.made(sizeInWords(bytes, formats)) });
    } else setWork({ at: 'refused', refusal: made.refusal });
    await onMade();
  }

  async function rehearse({ name, at }: BackupCopy): Promise<void> {
    setWork({ at: 'work', act: 'rehearse', progress: BEGIN });
    const tried = await acts.rehearse({ name }, hear('rehearse'));
    if (!tried.ok) {
      setWork({ at: 'refused', refusal: tried.refusal });
      return;
    }
    const when = formats.dateTime(toInstant(at));
    setWork({ at: 'done', sentence: backup.rehearsed(when, formats.integer(tried.value.records)) });
  }

  return { work, make, rehearse };
}
