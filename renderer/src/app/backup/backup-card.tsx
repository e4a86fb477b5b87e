import { Button, Progress, Skeleton } from '@mantine/core';
import { IconArchive, IconFolderCog, IconHistoryToggle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { BackupCopy, BackupState } from '#shared/host/backup.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useChooseFolder } from '#renderer/store/folder-chooser.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { sizeInWords } from '#renderer/ui/size-in-words.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { CopyList } from './copy-list.tsx';
import { useCopies } from './use-copies.ts';
import { type CopyWork, useCopyWork } from './use-copy-work.ts';

const DAY = 86_400_000;

/** Copies are made daily: two days without one are worth a word. */
const LATE_AFTER = 2;

function LastCopy({ last }: { readonly last: BackupCopy | null }): ReactNode {
  const { backup } = useText();
  const formats = useFormats();
  const { clock } = useArchive().context;
  if (last === null) return backup.none;
  const days = Math.floor((clock.now() - last.at) / DAY);
  return (
    <>
      {formats.dateTime(toInstant(last.at))} · {sizeInWords(last.bytes, formats)}{' '}
      <Chip tone={last.verified ? 'good' : 'attention'}>
        {last.verified ? backup.verified : backup.unverified}
      </Chip>{' '}
      {days >= LATE_AFTER && <Chip tone="attention">{backup.late(formats.integer(days))}</Chip>}
    </>
  );
}

function Facts({ state }: { readonly state: BackupState }): ReactNode {
  const { backup } = useText();
  return (
    <dl className="facts tabular">
      <dt>{backup.folder}</dt>
      <dd>{state.folder ?? backup.noFolder}</dd>
      <dt>{backup.last}</dt>
      <dd>
        <LastCopy last={state.last} />
      </dd>
    </dl>
  );
}

function WorkTold({ work }: { readonly work: CopyWork }): ReactNode {
  const { backup } = useText();
  const formats = useFormats();
  const sentenceOf = useRefusalSentence();
  switch (work.at) {
    case 'rest':
      return null;
    case 'done':
      return <p role="status">{work.sentence}</p>;
    case 'refused':
      return <p role="alert">{sentenceOf(work.refusal)}</p>;
    case 'work': {
      const { done, total } = work.progress;
      const words = total === null ? '' : backup.progress(formats.integer(done), formats.integer(total));
      return (
        <div>
          <Progress.Root>
            <Progress.Section
              value={total === null || total === 0 ? 100 : (done / total) * 100}
              animated={total === null}
              aria-label={work.act === 'make' ? backup.making : backup.rehearsing}
              aria-valuetext={words}
            />
          </Progress.Root>
          <span className="soft tabular">
            {work.act === 'make' ? backup.making : backup.rehearsing} {words}
          </span>
        </div>
      );
    }
  }
}

function Folder({
  state,
  onChoose,
}: {
  readonly state: BackupState;
  readonly onChoose: () => void;
}): ReactNode {
  const { backup } = useText();
  return (
    <Button variant="default" leftSection={<IconFolderCog size={16} aria-hidden />} onClick={onChoose}>
      {state.folder === null ? backup.choose : backup.change}
    </Button>
  );
}

/** Where copies of the archive go, the last one, and the acts that make one and try one out. @see X-1 */
export function BackupCard(): ReactNode {
  const { backup } = useText();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const askForFolder = useChooseFolder();
  const { found, look, chooseFolder } = useCopies();
  const { work, make, rehearse } = useCopyWork(look);
  const isBusy = work.at === 'work';

  async function choose(): Promise<void> {
    const folder = await askForFolder();
    if (folder.ok && folder.value === null) return;
    const refusal = folder.ok && folder.value !== null ? await chooseFolder(folder.value.grant) : null;
    if (!folder.ok) toasts.refused(sentenceOf(folder.refusal));
    else if (refusal !== null) toasts.refused(sentenceOf(refusal));
    else toasts.said(backup.chosen);
  }

  return (
    <section className="card card--padded settings-card" aria-labelledby="settings-backup">
      <h2 id="settings-backup">{backup.title}</h2>
      <p className="soft">{backup.text}</p>
      {found === undefined && <Skeleton height={60} radius="md" />}
      {found?.ok === false && <p>{sentenceOf(found.refusal)}</p>}
      {found?.ok === true && (
        <>
          <Facts state={found.value.state} />
          <WorkTold work={work} />
          <div className="settings-acts">
            <Folder state={found.value.state} onChoose={() => void choose()} />
            {found.value.state.folder !== null && (
              <Button
                disabled={isBusy}
                leftSection={<IconArchive size={16} aria-hidden />}
                onClick={() => void make()}
              >
                {backup.make}
              </Button>
            )}
            {found.value.copies[0] !== undefined && (
              <RehearseButton copy={found.value.copies[0]} isBusy={isBusy} onRehearse={rehearse} />
            )}
          </div>
          {found.value.copies.length > 0 && (
            <CopyList
              copies={found.value.copies}
              isBusy={isBusy}
              onRehearse={(copy) => void rehearse(copy)}
            />
          )}
        </>
      )}
    </section>
  );
}

function RehearseButton(props: {
  readonly copy: BackupCopy;
  readonly isBusy: boolean;
  readonly onRehearse: (copy: BackupCopy) => Promise<void>;
}): ReactNode {
  const { backup } = useText();
  return (
    <Button
      variant="default"
      disabled={props.isBusy}
      leftSection={<IconHistoryToggle size={16} aria-hidden />}
      onClick={() => void props.onRehearse(props.copy)}
    >
      {backup.rehearse}
    </Button>
  );
}
