import { Outlet, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useConsoleState } from '#renderer/state/console-state.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { undoLast } from '#renderer/state/undo.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { ContactDesk } from '#renderer/features/tickets/contacts/contact-desk.tsx';
import { ScreenBoundary } from '#renderer/ui/screen-boundary.tsx';
import { useMay } from '#renderer/store/use-may.ts';
import { LOOSE_CONTACTS } from './beside-queue.ts';
import { useDeskActs } from './desk-acts.ts';
import { Header } from './header.tsx';
import { LiveRegion } from './live-region.tsx';
import { Palette } from './palette.tsx';
import { NEW_RECORD, TICKETS } from './paths.ts';
import { PersonDialog } from './person-dialog.tsx';
import { Rail } from './rail.tsx';
import { ScanDesk } from './scan/scan-desk.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import './frame.css';

const WORK_ID = 'work';

function useFrameShortcuts(): void {
  const { shell, signIn } = useText();
  const { panels, undo, lock } = useConsoleState();
  const navigate = useNavigate();
  const may = useMay();
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [
        {
          keys: 'ctrl+k',
          label: shell.shortcuts.palette,
          everywhere: true,
          run: () => panels.setState({ open: 'palette' }),
        },
        ...(may('openTicket')
          ? [
              {
                keys: 'n',
                label: shell.shortcuts.newTicket,
                run: () => void navigate({ to: TICKETS, params: { ticketId: NEW_RECORD }, search: true }),
              },
            ]
          : []),
        { keys: 'ctrl+z', label: shell.shortcuts.undo, run: () => void undoLast(undo) },
        {
          keys: 'alt+ctrl+l',
          label: signIn.lockNow,
          everywhere: true,
          run: () => lock.setState({ isLocked: true }),
        },
        { keys: '?', label: shell.shortcuts.show, run: () => panels.setState({ open: 'shortcuts' }) },
      ],
      [shell, signIn, panels, undo, lock, may, navigate],
    ),
  );
}

/** The frame around every screen: header, rail, work area, and what may lie over them. */
export function Shell(): ReactNode {
  const { shell } = useText();
  const { chooseActor } = useDeskActs();
  useFrameShortcuts();
  const navigate = useNavigate();
  const listContacts = useCallback(
    () => void navigate({ to: TICKETS, params: { ticketId: LOOSE_CONTACTS }, search: true }),
    [navigate],
  );
  return (
    <div className="frame">
      <a
        className="skip-link"
        href={`#${WORK_ID}`}
        onClick={(event) => {
          // The address belongs to the router: only the focus moves.
          event.preventDefault();
          document.getElementById(WORK_ID)?.focus();
        }}
      >
        {shell.skip}
      </a>
      <Header />
      <Rail />
      <main className="work" id={WORK_ID} tabIndex={-1}>
        <ScreenBoundary>
          <Outlet />
        </ScreenBoundary>
      </main>
      <Palette />
      <ScanDesk />
      <ContactDesk onList={listContacts} />
      <PersonDialog onChoose={chooseActor} />
      <ShortcutsDialog />
      <LiveRegion />
    </div>
  );
}
