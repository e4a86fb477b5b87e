import { done, type Result } from '#shared/domain/refusal.ts';
import {
  type IntegrityReport,
  type QuarantinedFile,
  type SyncLink,
  type SyncProgress,
  type SyncView,
  UNATTACHED,
} from '#renderer/store/sync-status.ts';

/** A synchronisation that says what it is told to say, and remembers what it was asked. */
export interface ScriptedLink extends SyncLink {
  readonly asked: readonly string[];
  readonly check: {
    /** Tells how far the check is. */
    report(progress: SyncProgress): void;
    end(result: Result<IntegrityReport>): void;
    isCancelled(): boolean;
  };
}

/** A link that always shows the same view. */
export function scriptedLink(view: SyncView, aside: readonly QuarantinedFile[] = []): ScriptedLink {
  const asked: string[] = [];
  let report: (progress: SyncProgress) => void = () => undefined;
  let end: (result: Result<IntegrityReport>) => void = () => undefined;
  let signal: AbortSignal | undefined;
  const told = Promise.resolve(done(aside));
  return {
    ...UNATTACHED,
    asked,
    view: () => view,
    check: {
      report: (progress) => report(progress),
      end: (result) => end(result),
      isCancelled: () => signal?.aborted === true,
    },
    acts: {
      syncNow: () => void asked.push('syncNow'),
      releaseQuarantine: (scope, replica) => {
        asked.push(`release ${scope}/${replica}`);
        return Promise.resolve(done(null));
      },
      checkIntegrity: (onProgress, cancel) => {
        asked.push('check');
        report = onProgress;
        signal = cancel;
        return new Promise((resolve) => {
          end = resolve;
        });
      },
      rebuild: () => {
        asked.push('rebuild');
        return Promise.resolve(done(null));
      },
      quarantined: () => told,
    },
  };
}
