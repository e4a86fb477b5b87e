import { useEffect, useState } from 'react';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';

/** When this archive was last written to; `null` while nothing ever was. */
export function useLastSave(): Instant | null {
  const { store } = useArchive();
  const [last, setLast] = useState<Instant | null>(null);
  useEffect(() => {
    let listening = true;
    const read = async (): Promise<void> => {
      const { clock } = await store.ledger();
      if (listening) setLast(clock.ms > 0 ? toInstant(clock.ms) : null);
    };
    void read();
    const stop = store.subscribe(() => void read());
    return () => {
      listening = false;
      stop();
    };
  }, [store]);
  return last;
}
