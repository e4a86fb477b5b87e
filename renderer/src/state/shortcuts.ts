import { createStore, type StoreApi } from 'zustand/vanilla';

/** An act that a key does on the present screen. */
export interface Shortcut {
  /** As `n`, `ctrl+k`, `shift+enter`: modifiers in alphabetical order before the key, in lower case. */
  readonly keys: string;
  readonly label: string;
  /** Left out where the part of the screen that has the focus hears the key itself: then it is only told. */
  readonly run?: () => void;
  /** Heard while somebody types in a field or a dialog is open. */
  readonly everywhere?: boolean;
}

export type ShortcutsStore = StoreApi<{ readonly active: readonly Shortcut[] }>;

export function createShortcuts(): ShortcutsStore {
  return createStore<{ readonly active: readonly Shortcut[] }>(() => ({ active: [] }));
}

/** Adds shortcuts while a screen shows them. Gives the act that takes them away. */
export function registerShortcuts(store: ShortcutsStore, added: readonly Shortcut[]): () => void {
  store.setState(({ active }) => ({ active: [...active, ...added] }));
  return () => {
    store.setState(({ active }) => ({ active: active.filter((shortcut) => !added.includes(shortcut)) }));
  };
}

/** How long a part of the screen that was asked for is awaited. */
const OFFERED_WITHIN_MILLISECONDS = 5_000;

/** Runs the act of a key as soon as a part of the screen that is about to show offers it; forgets it after a while. */
export function runOnceOffered(store: ShortcutsStore, keys: string): void {
  const known = new Set(store.getState().active);
  const stop = store.subscribe(({ active }) => {
    const offered = active.findLast((shortcut) => shortcut.keys === keys && !known.has(shortcut));
    if (offered?.run === undefined) return;
    forget();
    offered.run();
  });
  const waiting = setTimeout(stop, OFFERED_WITHIN_MILLISECONDS);
  function forget(): void {
    clearTimeout(waiting);
    stop();
  }
}

/** What of a key press tells which shortcut it is. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The press in the words of {@link Shortcut.keys}. Shift is left out where it only makes the character: not of a letter. */
function keysOf(press: KeyPress): string {
  const key = press.key.toLowerCase();
  const isCharacter = key.length === 1 && !/\p{L}/u.test(key);
  const modifiers = [
    press.altKey ? 'alt' : '',
    press.ctrlKey || press.metaKey ? 'ctrl' : '',
    press.shiftKey && !isCharacter ? 'shift' : '',
  ].filter((name) => name !== '');
  return [...modifiers, key].join('+');
}

/**
 * The shortcut that a press runs: of two with the same keys, the one of the innermost part of the screen, which
 * registered last.
 */
export function shortcutFor(
  active: readonly Shortcut[],
  press: KeyPress,
  isTyping: boolean,
): Shortcut | undefined {
  const keys = keysOf(press);
  return active.findLast(
    ({ run, ...shortcut }) =>
      run !== undefined && shortcut.keys === keys && (!isTyping || shortcut.everywhere === true),
  );
}
