import { createScanBurst } from '#renderer/state/scan-burst.ts';
import { giveScan, type ScansStore } from '#renderer/state/scans.ts';
import { shortcutFor, type ShortcutsStore } from '#renderer/state/shortcuts.ts';

const TYPED_IN = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
const DIALOG = '[role="dialog"][aria-modal="true"]';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${TYPED_IN}, ${DIALOG}`) !== null;
}

interface KeyStores {
  readonly shortcuts: ShortcutsStore;
  readonly scans: ScansStore;
}

/**
 * Hears the window's keys: shortcuts, and codes from readers that type like a keyboard. A code is heard anywhere but in
 * a field or a dialog, where it is typed. A shortcut never waits to see whether a code follows: what a person types after
 * it is theirs, however fast, so that a code that begins with a shortcut's very letter is not heard. Labels begin with
 * capitals, which are no shortcuts. Gives the act that stops hearing.
 */
export function hearKeys(target: Window, { shortcuts, scans }: KeyStores): () => void {
  const burst = createScanBurst();

  /** Before anybody else: what a reader types is nobody's shortcut, and its Enter opens nothing. */
  const hearFirst = (press: KeyboardEvent): void => {
    if (press.isComposing || isTyping(press.target)) return;
    const heard = burst.hear(press);
    if (heard.is === 'key' || heard.is === 'first') return;
    press.preventDefault();
    press.stopPropagation();
    if (heard.is === 'code') giveScan(scans, heard.code);
  };

  const hear = (press: KeyboardEvent): void => {
    // Whatever part of the screen the key meant something to: no code begins with it.
    if (press.defaultPrevented) burst.forget();
    if (press.defaultPrevented || press.isComposing) return;
    const shortcut = shortcutFor(shortcuts.getState().active, press, isTyping(press.target));
    if (shortcut?.run === undefined) return;
    press.preventDefault();
    burst.forget();
    shortcut.run();
  };

  target.addEventListener('keydown', hearFirst, { capture: true });
  target.addEventListener('keydown', hear);
  return () => {
    target.removeEventListener('keydown', hearFirst, { capture: true });
    target.removeEventListener('keydown', hear);
  };
}
