import { useEffect } from 'react';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { hearKeys } from './hear-keys.ts';

/** Runs the shortcuts of the present screen and takes the codes that are read: the one place where keys are heard. */
export function useKeyListener(): void {
  const { shortcuts, scans } = useConsoleState();
  useEffect(() => hearKeys(window, { shortcuts, scans }), [shortcuts, scans]);
}
