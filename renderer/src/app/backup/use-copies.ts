import { useCallback, useEffect, useState } from 'react';
import type { BackupCopy, BackupState } from '#shared/host/backup.ts';
import { done, type Refusal, type Result } from '#shared/domain/refusal.ts';
import { useServices } from '#renderer/app/services.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';

/** Where copies go, and those that are there: latest first. */
export interface Copies {
  readonly state: BackupState;
  readonly copies: readonly BackupCopy[];
}

/** What is known of the copies. */
export interface CopiesShown {
  /** `undefined` until the host has answered. */
  readonly found: Result<Copies> | undefined;
  /** Looks again: something was made, or another folder was chosen. */
  readonly look: () => Promise<void>;
  readonly chooseFolder: (grant: string) => Promise<Refusal | null>;
}

/** The copies of this console, as the host finds them. */
export function useCopies(): CopiesShown {
  const { host } = useServices();
  const [found, setFound] = useState<Result<Copies>>();

  const look = useCallback(async () => setFound(await readCopies(host)), [host]);

  const chooseFolder = useCallback(
    async (grant: string) => {
      const chosen = await host.call('backup.chooseFolder', { grant });
      await look();
      return chosen.ok ? null : chosen.refusal;
    },
    [host, look],
  );

  useEffect(() => {
    let wanted = true;
    void readCopies(host).then((copies) => {
      if (wanted) setFound(copies);
    });
    return () => {
      wanted = false;
    };
  }, [host]);
  return { found, look, chooseFolder };
}

async function readCopies(host: Pick<HostClient, 'call'>): Promise<Result<Copies>> {
  const state = await host.call('backup.state', {});
  if (!state.ok) return state;
  const list = state.value.folder === null ? undefined : await host.call('backup.list', {});
  // A folder that is out of reach now is still the one that was chosen.
  const copies = list?.ok === true ? [...list.value.copies].sort((left, right) => right.at - left.at) : [];
  return done({ state: state.value, copies });
}
