import { Kbd, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import './shortcuts-dialog.css';

const SPELLED: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: '⇧',
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  ' ': '␣',
};

function spell(key: string): string {
  return SPELLED[key] ?? key.toUpperCase();
}

/** The shortcuts that work on the present screen. */
export function ShortcutsDialog(): ReactNode {
  const { shell } = useText();
  const { panels, shortcuts } = useConsoleState();
  const { open } = useStore(panels);
  const { active } = useStore(shortcuts);
  const shown = active.filter(
    ({ keys }, place) => active.findLastIndex((other) => other.keys === keys) === place,
  );
  return (
    <Modal
      opened={open === 'shortcuts'}
      onClose={() => panels.setState({ open: 'none' })}
      title={shell.shortcuts.title}
      size="md"
    >
      <dl className="shortcuts">
        {shown.map(({ keys, label }) => (
          <div key={keys} className="shortcuts__line">
            <dt>{label}</dt>
            <dd>
              {keys.split('+').map((key) => (
                <Kbd key={key}>{spell(key)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
