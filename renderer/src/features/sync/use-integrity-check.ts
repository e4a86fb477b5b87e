import { useEffect, useRef, useState } from 'react';
import type { Result } from '#shared/domain/refusal.ts';
import { type IntegrityReport, type SyncProgress, useSyncActs } from '#renderer/store/sync-status.ts';

/** An integrity check as a screen shows it. */
export type IntegrityCheck =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly progress: SyncProgress }
  | { readonly at: 'end'; readonly ended: Result<IntegrityReport> };

/** Runs an integrity check and follows it. Leaving the screen stops it: nobody would see what it finds. */
export function useIntegrityCheck(): {
  readonly check: IntegrityCheck;
  readonly start: () => void;
  readonly cancel: () => void;
} {
  const { checkIntegrity } = useSyncActs();
  const [check, setCheck] = useState<IntegrityCheck>({ at: 'rest' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run(): Promise<void> {
    const stop = new AbortController();
    running.current = stop;
    setCheck({ at: 'work', progress: { done: 0, total: null } });
    const ended = await checkIntegrity((progress) => {
      if (!stop.signal.aborted) setCheck({ at: 'work', progress });
    }, stop.signal);
    setCheck({ at: 'end', ended });
  }

  return { check, start: () => void run(), cancel: () => running.current?.abort() };
}
