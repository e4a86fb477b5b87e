import { useMemo } from 'react';
import type { WriteRef } from '#shared/domain/change.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { useSyncStatus } from './sync-status.ts';

/** The console that wrote something, as people call it. */
export interface WritingConsole {
  readonly isThis: boolean;
  /** `null` until its name is known. */
  readonly label: string | null;
}

/** The names of the consoles that share this archive: none in an archive without other consoles. */
export function useConsoleOf(): (write: Pick<WriteRef, 'replica'>) => WritingConsole | undefined {
  const status = useSyncStatus();
  const consoles = status.condition === 'unattached' ? undefined : status.consoles;
  return useMemo(() => {
    const known = new Map<ReplicaId, WritingConsole>(
      (consoles ?? []).map(({ replica, isThis, wasThis, label }) => [
        replica,
        { isThis: isThis || wasThis, label },
      ]),
    );
    return ({ replica }) => known.get(replica);
  }, [consoles]);
}
