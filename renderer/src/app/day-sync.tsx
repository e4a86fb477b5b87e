import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { STATE_LOOKS } from '#renderer/features/sync/state-look.ts';
import { stateLine } from '#renderer/features/sync/state-line.ts';
import { stateOf } from '#renderer/features/sync/sync-state.ts';
import { useLineTools } from '#renderer/features/sync/use-line-tools.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useSyncStatus } from '#renderer/store/sync-status.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { SYNC } from './paths.ts';

/** What waits to be exchanged, on the screen of the day. */
export function DaySync(): ReactNode {
  const tools = useLineTools();
  const view = useSyncStatus();
  const state = stateOf(view, useArchive().name !== 'main');
  const { icon: Glyph } = STATE_LOOKS[state];
  const { today } = tools.text;
  const waiting = view.condition === 'unattached' ? 0 : view.waiting;
  return (
    <section className="card card--padded day-sync" aria-labelledby="day-sync">
      <Glyph size={20} stroke={1.75} aria-hidden />
      <h2 id="day-sync">{today.sync.title}</h2>
      <span>{stateLine(view, state, tools)}</span>
      {waiting > 0 && <Chip tone="attention">{today.sync.waiting(tools.formats.integer(waiting))}</Chip>}
      <Link to={SYNC} params={{ section: undefined }}>
        {today.sync.open}
      </Link>
    </section>
  );
}
