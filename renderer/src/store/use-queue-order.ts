import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import type { QueueOrder } from '#shared/domain/queue-order.ts';
import { useArchive } from './archive-context.tsx';

const KEY = 'queueOrder';
const schema = z.enum(['severity', 'profile']);

/** What counts first in the queue, as this console keeps it, and the act that changes it. @see A-6 */
export function useQueueOrder(): readonly [QueueOrder, (order: QueueOrder) => void] {
  const { local } = useArchive();
  const [order, setOrder] = useState<QueueOrder>('severity');
  useEffect(() => {
    let isWanted = true;
    void local.read(KEY, schema).then((kept) => {
      if (isWanted && kept !== undefined) setOrder(kept);
    });
    return () => {
      isWanted = false;
    };
  }, [local]);
  const choose = useCallback(
    (chosen: QueueOrder) => {
      setOrder(chosen);
      void local.write(KEY, chosen);
    },
    [local],
  );
  return [order, choose];
}
