import { ActionIcon, Kbd, Tooltip } from '@mantine/core';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { BrandMark } from './brand-mark.tsx';
import { TICKETS } from './paths.ts';
import { PersonButton } from './person-button.tsx';
import { StatusBadge } from './status-badge.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function Header(): ReactNode {
  const { shell } = useText();
  const { panels } = useConsoleState();
  return (
    <header className="head">
      <Link className="head__brand" to={TICKETS} params={{ ticketId: undefined }} aria-label="Presidio">
        <BrandMark />
      </Link>
      <button
        type="button"
        className="head__search"
        aria-label={shell.search}
        aria-keyshortcuts="Control+K"
        onClick={() => panels.setState({ open: 'palette' })}
      >
        <IconSearch size={17} stroke={1.75} aria-hidden />
        <span className="clip">{shell.search}</span>
        <Kbd size="xs" aria-hidden>
          Ctrl K
        </Kbd>
      </button>
      <div className="head__end">
        <StatusBadge />
        <Tooltip label={shell.shortcuts.show}>
          <ActionIcon
            variant="subtle"
            c="var(--ink-soft)"
            size={34}
            aria-label={shell.shortcuts.show}
            aria-keyshortcuts="?"
            onClick={() => panels.setState({ open: 'shortcuts' })}
          >
            <IconKeyboard size={19} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <ThemeSwitch />
        <PersonButton />
      </div>
    </header>
  );
}
