import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { type HeldStream, type SyncStatus, useSyncActs } from '#renderer/store/sync-status.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { reasonWords } from './reason-words.ts';
import { type LineTools, sinceWords } from './state-line.ts';
import { useLineTools } from './use-line-tools.ts';

function heldWords({ state, files }: HeldStream, { text, formats }: LineTools): string {
  const { waiting } = text.syncScreen;
  const count = formats.integer(files);
  const words = { hold: waiting.held, outdated: waiting.outdated, quarantine: waiting.quarantine };
  return words[state](count);
}

function ReleaseButton({ stream }: { readonly stream: HeldStream }): ReactNode {
  const tools = useLineTools();
  const { releaseQuarantine } = useSyncActs();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const [isBusy, setBusy] = useState(false);
  const { waiting } = tools.text.syncScreen;

  async function release(): Promise<void> {
    setBusy(true);
    const released = await releaseQuarantine(stream.scope, stream.replica);
    setBusy(false);
    if (released.ok) toasts.said(waiting.released);
    else toasts.refused(sentenceOf(released.refusal));
  }

  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={isBusy}
      leftSection={<IconRefresh size={15} aria-hidden />}
      onClick={() => void release()}
    >
      {waiting.release}
    </Button>
  );
}

function Stream(props: {
  readonly stream: HeldStream;
  readonly status: SyncStatus;
  readonly tools: LineTools;
}): ReactNode {
  const { stream, status, tools } = props;
  const { waiting } = tools.text.syncScreen;
  const { line } = tools.text.syncStatus;
  const name = status.consoles.find(({ replica }) => replica === stream.replica)?.label;
  return (
    <li className="sync-stream">
      <div>
        <strong>{name ?? line.unknownConsole}</strong>: {heldWords(stream, tools)},{' '}
        {sinceWords(stream.since, tools)} ({reasonWords(stream.why, tools.text)}).
        <p className="soft">{waiting.whatToDo[stream.state]}</p>
      </div>
      {stream.state === 'quarantine' && <ReleaseButton stream={stream} />}
    </li>
  );
}

function numberingWords(status: SyncStatus, { waiting }: Catalogue['syncScreen']): string {
  const { numbering } = status;
  switch (numbering.state) {
    case 'open':
      return waiting.numberingOpen;
    case 'unsafe':
      return waiting.why.unsafe;
    case 'paused':
      return waiting.why[numbering.why];
  }
}

/** What has not gone or not come yet, and why. */
export function WaitingCard({ status }: { readonly status: SyncStatus }): ReactNode {
  const tools = useLineTools();
  const { text, formats } = tools;
  const { waiting } = text.syncScreen;
  return (
    <section className="card card--padded sync-card" aria-labelledby="sync-waiting">
      <h2 id="sync-waiting">{waiting.title}</h2>
      <dl className="facts tabular">
        <dt>{waiting.changes}</dt>
        <dd>{status.waiting === 0 ? waiting.nothing : formats.integer(status.waiting)}</dd>
        <dt>{waiting.attachments}</dt>
        <dd>
          {status.attachmentsWaiting === 0
            ? waiting.noAttachments
            : formats.integer(status.attachmentsWaiting)}
        </dd>
        <dt>{waiting.tickets}</dt>
        <dd>{status.unnumbered === 0 ? waiting.noTickets : formats.integer(status.unnumbered)}</dd>
        <dt>{waiting.numbering}</dt>
        <dd>{numberingWords(status, text.syncScreen)}</dd>
      </dl>
      {status.held.length > 0 && (
        <>
          <h3>{waiting.streams}</h3>
          <ul className="sync-streams">
            {status.held.map((stream) => (
              <Stream
                key={`${stream.scope}/${stream.replica}`}
                stream={stream}
                status={status}
                tools={tools}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
