import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useConsoleState } from '#renderer/state/console-state.ts';

/** Reads results aloud. The key renews the node, so that the same sentence said twice is heard twice. */
export function LiveRegion(): ReactNode {
  const { sentence, serial } = useStore(useConsoleState().announcer);
  return (
    <div className="unseen" role="status" aria-live="polite">
      <span key={serial}>{sentence}</span>
    </div>
  );
}
