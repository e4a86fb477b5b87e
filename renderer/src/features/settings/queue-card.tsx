import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { QueueOrder } from '#shared/domain/queue-order.ts';
import { useText } from '#renderer/state/text.ts';
import { useQueueOrder } from '#renderer/store/use-queue-order.ts';

const ORDERS: readonly QueueOrder[] = ['severity', 'profile'];

/** What counts first among the tickets to be served. @see A-6 */
export function QueueCard(): ReactNode {
  const { order: words } = useText().queue;
  const [order, choose] = useQueueOrder();
  return (
    <section className="card card--padded settings-card" aria-labelledby="settings-queue">
      <h2 id="settings-queue">{words.label}</h2>
      <p className="soft">{words.text}</p>
      <div className="settings-line">
        <SegmentedControl
          aria-labelledby="settings-queue"
          data={ORDERS.map((value) => ({ value, label: words.choices[value] }))}
          value={order}
          onChange={choose}
        />
      </div>
    </section>
  );
}
