import { useEffect } from 'react';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { shortcutFor } from '#renderer/state/shortcuts.ts';

const TYPED_IN = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
const DIALOG = '[role="dialog"][aria-modal="true"]';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${TYPED_IN}, ${DIALOG}`) !== null;
}

/** Runs the shortcuts of the present screen: the one place where the window's keys are heard. */
export function useKeyListener(): void {
  const { shortcuts } = useConsoleState();
  useEffect(() => {
    const hear = (press: KeyboardEvent): void => {
      if (press.defaultPrevented || press.isComposing) return;
      const shortcut = shortcutFor(shortcuts.getState().active, press, isTyping(press.target));
      if (shortcut?.run === undefined) return;
      press.preventDefault();
      shortcut.run();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [shortcuts]);
}
