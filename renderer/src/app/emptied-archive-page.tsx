import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { toInstant } from '#shared/domain/instant.ts';
import type { BackupCopy } from '#shared/host/backup.ts';
import type { Progress as Done } from '#shared/host/contract.ts';
import { StartupPage } from '#renderer/features/startup/startup-page.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { sizeInWords } from '#renderer/ui/size-in-words.ts';
import type { Stage } from './stage.ts';

/** The newest copies are the ones to choose from. */
const COPIES_SHOWN = 5;

interface EmptiedArchivePageProps {
  readonly stage: Extract<Stage, { at: 'emptied' }>;
  readonly onRestore: (name: string) => void;
  readonly onRebuild: () => void;
  readonly onBeginAnew: () => void;
}

/** The office's archive should be here and is not: how to go on. */
export function EmptiedArchivePage({
  stage,
  onRestore,
  onRebuild,
  onBeginAnew,
}: EmptiedArchivePageProps): ReactNode {
  const { emptied } = useText().startup;
  const formats = useFormats();
  const sentenceOf = useRefusalSentence();
  const isBusy = stage.progress !== null;
  return (
    <StartupPage title={emptied.title} lead={emptied.lead(formats.dateTime(stage.lastOpened))}>
      {stage.refusal !== null && <p role="alert">{sentenceOf(stage.refusal)}</p>}
      {stage.progress !== null && <Restoring progress={stage.progress} />}
      <Way title={emptied.copies} text={emptied.copiesText}>
        <Copies copies={stage.copies.slice(0, COPIES_SHOWN)} isBusy={isBusy} onRestore={onRestore} />
      </Way>
      {stage.isAttached && (
        <Way title={emptied.rebuild} text={emptied.rebuildText}>
          <Button variant="default" disabled={isBusy} onClick={onRebuild}>
            {emptied.rebuild}
          </Button>
        </Way>
      )}
      <Way title={emptied.anew} text={emptied.anewText}>
        <Button variant="default" disabled={isBusy} onClick={onBeginAnew}>
          {emptied.anew}
        </Button>
      </Way>
    </StartupPage>
  );
}

function Way(props: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="card">
      <h2>{props.title}</h2>
      <p className="soft">{props.text}</p>
      {props.children}
    </section>
  );
}

function Copies(props: {
  readonly copies: readonly BackupCopy[];
  readonly isBusy: boolean;
  readonly onRestore: (name: string) => void;
}): ReactNode {
  const { emptied } = useText().startup;
  const formats = useFormats();
  if (props.copies.length === 0) return <p>{emptied.noCopies}</p>;
  return props.copies.map(({ name, at, bytes }) => (
    <p key={name}>
      <Button variant="default" disabled={props.isBusy} onClick={() => props.onRestore(name)}>
        {emptied.copy(formats.dateTime(toInstant(at)), sizeInWords(bytes, formats))}
      </Button>
    </p>
  ));
}

function Restoring({ progress: { done, total } }: { readonly progress: Done }): ReactNode {
  const { emptied } = useText().startup;
  const { percent } = useFormats();
  const words = emptied.restoring(percent({ numerator: done, denominator: total ?? 1 }));
  return (
    <div role="status">
      <p>{words}</p>
      <Progress value={total === null ? 0 : (100 * done) / total} aria-label={words} />
    </div>
  );
}
