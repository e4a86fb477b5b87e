import { IconClockExclamation, IconDatabaseCog } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Instant } from '#shared/domain/instant.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import { isTrouble, STATE_LOOKS, type StateLook } from '#renderer/features/sync/state-look.ts';
import { type LineTools, stateLine } from '#renderer/features/sync/state-line.ts';
import { stateOf } from '#renderer/features/sync/sync-state.ts';
import { useLineTools } from '#renderer/features/sync/use-line-tools.ts';
import { useAnnounce } from '#renderer/state/console-state.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { isClockWrong } from '#renderer/store/sync-measures.ts';
import { type SyncView, useSyncStatus } from '#renderer/store/sync-status.ts';
import { useFilling } from './filling.ts';
import { SYNC } from './paths.ts';
import { useLastSave } from './use-last-save.ts';

/** What the badge shows: the same words are on the screen that it opens. */
interface Badge extends StateLook {
  readonly words: string;
  /** Left out where there is little room. */
  readonly more?: string;
  /** Names what is wrong; `null` while nothing is. */
  readonly trouble: string | null;
}

function lastSaveWords({ sync }: Catalogue, formats: Formats, last: Instant, now: Instant): string {
  return dayOf(last) === dayOf(now) ? sync.lastSave(formats.time(last)) : sync.lastSaveOn(formats.date(last));
}

function badgeOf(view: SyncView, isDemonstration: boolean, last: Instant | null, tools: LineTools): Badge {
  const state = stateOf(view, isDemonstration);
  const words = stateLine(view, state, tools);
  const { text, formats, now } = tools;
  if (view.condition === 'unattached') {
    const more = last === null ? {} : { more: lastSaveWords(text, formats, last, now) };
    return { ...STATE_LOOKS[state], words, ...more, trouble: null };
  }
  if (!isTrouble(state) && isClockWrong(view.clockOffset)) {
    const { clockWrong } = text.syncStatus.line;
    return { icon: IconClockExclamation, tone: 'attention', words: clockWrong, trouble: 'clock' };
  }
  return { ...STATE_LOOKS[state], words, trouble: isTrouble(state) ? state : null };
}

/** Tells assistive technology when something begins to be wrong, and when it ends: rounds that come and go are not told. */
function useTroubleTold({ trouble, words }: Badge): void {
  const say = useAnnounce();
  const before = useRef(trouble);
  useEffect(() => {
    if (before.current === trouble) return;
    before.current = trouble;
    say(words);
  }, [trouble, words, say]);
}

function useBadge(): Badge {
  const tools = useLineTools();
  const view = useSyncStatus();
  const last = useLastSave();
  const filling = useFilling();
  const isDemonstration = useArchive().name !== 'main';
  if (filling.phase !== 'running') return badgeOf(view, isDemonstration, last, tools);
  const { startup } = tools.text;
  const { integer } = tools.formats;
  const words = startup.filling.badge(integer(filling.done), integer(filling.total));
  return { icon: IconDatabaseCog, tone: 'attention', words, trouble: null };
}

/** Where the data are and whether they have been exchanged, in words; a click opens the screen that explains and mends. */
export function StatusBadge(): ReactNode {
  const { syncStatus } = useLineTools().text;
  const badge = useBadge();
  useTroubleTold(badge);
  const { icon: Glyph, tone, words, more } = badge;
  const whole = more === undefined ? words : `${words} · ${more}`;
  return (
    <Link
      className={`head-button head-button--${tone}`}
      to={SYNC}
      params={{ section: undefined }}
      aria-label={`${syncStatus.label}: ${whole}`}
      title={whole}
    >
      <Glyph size={18} stroke={2} aria-hidden />
      <span className="head-button__words clip">
        {words}
        {more !== undefined && <span className="head-button__more"> · {more}</span>}
      </span>
    </Link>
  );
}
