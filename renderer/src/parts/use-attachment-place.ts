import { useCallback, useEffect, useState } from 'react';
import type { Result } from '#shared/domain/refusal.ts';
import { useSyncStatus } from '#renderer/store/sync-status.ts';
import { type AttachmentDesk, type FileBytes, type NamedFile, useAttachmentDesk } from './attachment-desk.ts';

/** Where the bytes of an attachment are, as far as was seen. */
export type AttachmentPlace = 'looking' | 'here' | 'share' | 'away' | 'elsewhere' | 'fetching' | 'damaged';

async function lookFor(desk: AttachmentDesk, bytes: FileBytes): Promise<AttachmentPlace> {
  const found = await desk.place(bytes);
  if (!found.ok || (!found.value.here && found.value.onShare === null)) return 'elsewhere';
  if (found.value.here) return 'here';
  return found.value.onShare === true ? 'share' : 'away';
}

function afterFetch(fetched: Result<unknown>): AttachmentPlace {
  if (fetched.ok) return 'here';
  if (fetched.refusal.code === 'attachment-damaged') return 'damaged';
  return fetched.refusal.code === 'attachment-missing' ? 'away' : 'elsewhere';
}

/** Where an attachment is, looked at again whenever something was exchanged with the folder until it is here. */
export function useAttachmentPlace({ scope, digest, size }: Omit<NamedFile, 'name'>) {
  const desk = useAttachmentDesk();
  const status = useSyncStatus();
  const [place, setPlace] = useState<AttachmentPlace>('looking');
  const exchanged = 'lastExchange' in status ? status.lastExchange : null;
  const isSettled = place === 'here' || place === 'fetching' || place === 'damaged';

  useEffect(() => {
    if (isSettled) return;
    let isStale = false;
    void lookFor(desk, { scope, digest }).then((found) => {
      if (!isStale) setPlace(found);
    });
    return () => {
      isStale = true;
    };
  }, [desk, scope, digest, exchanged, isSettled]);

  /** Brings the bytes here, if they are not. */
  const fetch = useCallback(async (): Promise<Result<unknown>> => {
    setPlace('fetching');
    const fetched = await desk.fetch({ scope, digest }, size);
    setPlace(afterFetch(fetched));
    return fetched;
  }, [desk, scope, digest, size]);
  return { place, fetch };
}
