import { BURST_MILLISECONDS, createScanBurst } from '#renderer/state/scan-burst.ts';
import { giveScan, type ScansStore } from '#renderer/state/scans.ts';
import { type Shortcut, shortcutFor, type ShortcutsStore } from '#renderer/state/shortcuts.ts';

const TYPED_IN = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
const DIALOG = '[role="dialog"][aria-modal="true"]';

/** A little more than the pause that ends a burst, so that a slow window does not part one. */
const HELD_MILLISECONDS = BURST_MILLISECONDS + 10;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${TYPED_IN}, ${DIALOG}`) !== null;
}

/** A character typed with no key that commands. */
function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

interface KeyStores {
  readonly shortcuts: ShortcutsStore;
  readonly scans: ScansStore;
}

/** The shortcuts of characters that may yet turn out to be those of a code. */
function createHeld() {
  let held: readonly Shortcut[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    clearTimeout(timer);
    held = [];
  }

  function release(): void {
    const due = held;
    forget();
    for (const { run } of due) run?.();
  }

  function hold(shortcut: Shortcut | undefined): void {
    clearTimeout(timer);
    if (shortcut !== undefined) held = [...held, shortcut];
    timer = setTimeout(release, HELD_MILLISECONDS);
  }

  return { hold, release, forget };
}

/**
 * Hears the window's keys: shortcuts, and codes from readers that type like a keyboard. A code is heard anywhere but in
 * a field or a dialog, where it is typed. Gives the act that stops hearing.
 */
export function hearKeys(target: Window, { shortcuts, scans }: KeyStores): () => void {
  const burst = createScanBurst();
  const held = createHeld();

  /** Before anybody else: what a reader types is nobody's shortcut, and its Enter opens nothing. */
  const hearFirst = (press: KeyboardEvent): void => {
    if (press.isComposing || isTyping(press.target)) return;
    const heard = burst.hear(press);
    if (heard.is === 'key' || heard.is === 'first') return;
    press.preventDefault();
    press.stopPropagation();
    if (heard.is === 'code') {
      held.forget();
      giveScan(scans, heard.code);
    } else held.hold(shortcutFor(shortcuts.getState().active, press, false));
  };

  const hear = (press: KeyboardEvent): void => {
    if (press.defaultPrevented || press.isComposing) return;
    const typing = isTyping(press.target);
    const shortcut = shortcutFor(shortcuts.getState().active, press, typing);
    const mayBegin = !typing && isCharacter(press);
    if (!mayBegin && press.key !== 'Shift') held.release();
    if (shortcut?.run === undefined) return;
    press.preventDefault();
    if (mayBegin && !press.repeat) held.hold(shortcut);
    else shortcut.run();
  };

  target.addEventListener('keydown', hearFirst, { capture: true });
  target.addEventListener('keydown', hear);
  return () => {
    held.forget();
    target.removeEventListener('keydown', hearFirst, { capture: true });
    target.removeEventListener('keydown', hear);
  };
}
