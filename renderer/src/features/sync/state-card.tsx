import { Button, Progress } from '@mantine/core';
import {
  IconClockExclamation,
  IconDatabaseExclamation,
  IconRefresh,
  IconSettings,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { isClockWrong, isRoomShort } from '#renderer/store/sync-measures.ts';
import { type SyncStatus, useSyncActs, useSyncStatus } from '#renderer/store/sync-status.ts';
import { useAnnounce } from '#renderer/state/console-state.ts';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import { sizeInWords } from '#renderer/ui/size-in-words.ts';
import { STATE_LOOKS } from './state-look.ts';
import { type LineTools, stateLine } from './state-line.ts';
import { type SyncState, stateOf } from './sync-state.ts';
import { useLineTools } from './use-line-tools.ts';
import { nextWords, pastWords } from './when-words.ts';

function Meaning({ state, tools }: { readonly state: SyncState; readonly tools: LineTools }): ReactNode {
  const { syncScreen, syncStatus } = tools.text;
  const { means, kept, todo } = syncStatus.states[state];
  return (
    <dl className="sync-meaning">
      <div>
        <dt>{syncScreen.means}</dt>
        <dd>{means}</dd>
      </div>
      <div>
        <dt>{syncScreen.kept}</dt>
        <dd>{kept}</dd>
      </div>
      <div>
        <dt>{syncScreen.todo}</dt>
        <dd>{todo}</dd>
      </div>
    </dl>
  );
}

function HowFar({ status, tools }: { readonly status: SyncStatus; readonly tools: LineTools }): ReactNode {
  const { text, formats } = tools;
  const { progress } = status;
  if (progress === null || progress.total === 0) return null;
  const words = text.syncScreen.progress(formats.integer(progress.done), formats.integer(progress.total));
  return (
    <div className="sync-progress">
      <Progress.Root>
        <Progress.Section
          value={(progress.done / progress.total) * 100}
          aria-label={text.syncStatus.label}
          aria-valuetext={words}
        />
      </Progress.Root>
      <span className="soft tabular">{words}</span>
    </div>
  );
}

function Exchanges({ status, tools }: { readonly status: SyncStatus; readonly tools: LineTools }): ReactNode {
  const { syncScreen } = tools.text;
  const { lastExchange, nextAttempt } = status;
  return (
    <dl className="facts tabular">
      <dt>{syncScreen.lastExchange}</dt>
      <dd>{lastExchange === null ? syncScreen.never : pastWords(lastExchange, tools)}</dd>
      <dt>{syncScreen.nextAttempt}</dt>
      <dd>{nextWords(nextAttempt, tools)}</dd>
    </dl>
  );
}

/** What the machine said, for whoever looks after the console. */
function Technical({ status, tools }: { readonly status: SyncStatus; readonly tools: LineTools }): ReactNode {
  const { shell } = tools.text;
  const { problem } = status;
  if (problem === null) return null;
  const detail = `${problem.code}\n${JSON.stringify(problem.data, null, 2)}`;
  return (
    <details className="sync-technical">
      <summary>{shell.technicalDetails}</summary>
      <pre className="notice__detail">{detail}</pre>
      <CopyButton text={detail} labels={shell.copyLabels} />
    </details>
  );
}

function Warnings({ status, tools }: { readonly status: SyncStatus; readonly tools: LineTools }): ReactNode {
  const { text, formats } = tools;
  const { clock, room } = text.syncScreen;
  const { clockOffset, freeBytes } = status;
  const by = formats.duration(Math.round(Math.abs(clockOffset) / 60_000));
  return (
    <>
      {isClockWrong(clockOffset) && (
        <section className="sync-warning" aria-label={clock.title}>
          <IconClockExclamation size={20} aria-hidden />
          <p>
            <strong>{clock.title}.</strong> {clockOffset < 0 ? clock.ahead(by) : clock.behind(by)}{' '}
            {clock.text}
          </p>
        </section>
      )}
      {isRoomShort(freeBytes) && (
        <section className="sync-warning" aria-label={room.title}>
          <IconDatabaseExclamation size={20} aria-hidden />
          <p>
            <strong>{room.title}.</strong> {room.text(sizeInWords(freeBytes, formats))}
          </p>
        </section>
      )}
    </>
  );
}

/** Where the synchronisation stands: in words, what it means, what is safe, what to do. */
export function StateCard({ onOpenSettings }: { readonly onOpenSettings: () => void }): ReactNode {
  const view = useSyncStatus();
  const tools = useLineTools();
  const isDemonstration = useArchive().name !== 'main';
  const { syncNow } = useSyncActs();
  const say = useAnnounce();
  const { syncScreen } = tools.text;
  const state = stateOf(view, isDemonstration);
  const { icon: Glyph, tone } = STATE_LOOKS[state];
  const status = view.condition === 'unattached' ? null : view;
  return (
    <section
      className={`card card--padded sync-card sync-state sync-state--${tone}`}
      aria-labelledby="sync-state"
    >
      <div className="sync-state__head">
        <Glyph size={26} stroke={1.75} aria-hidden />
        <h2 id="sync-state">{stateLine(view, state, tools)}</h2>
        {status === null ? (
          <Button
            variant="default"
            leftSection={<IconSettings size={16} aria-hidden />}
            onClick={onOpenSettings}
          >
            {syncScreen.openSettings}
          </Button>
        ) : (
          <Button
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={() => {
              syncNow();
              say(syncScreen.asked);
            }}
          >
            {syncScreen.syncNow}
          </Button>
        )}
      </div>
      {status !== null && <HowFar status={status} tools={tools} />}
      <Meaning state={state} tools={tools} />
      {status !== null && (
        <>
          <Warnings status={status} tools={tools} />
          <Exchanges status={status} tools={tools} />
          <Technical status={status} tools={tools} />
        </>
      )}
    </section>
  );
}
