import { useEffect } from 'react';
import { useConsoleState } from './console-state.ts';
import { registerShortcuts, type Shortcut } from './shortcuts.ts';

/** Offers shortcuts while the component is on the screen. The list must be stable (memoised). */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { shortcuts: store } = useConsoleState();
  useEffect(() => registerShortcuts(store, shortcuts), [store, shortcuts]);
}
