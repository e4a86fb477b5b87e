import type { Instant } from '#shared/domain/instant.ts';
import type { QueueOrder } from '#shared/domain/queue-order.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { SortDirection } from '#renderer/store/ticket-query.ts';
import type { Columns, Dictionaries } from './columns.ts';
import type { ListOrders } from './list-orders.ts';
import { bodyWeights, queuePlaces } from './queue-places.ts';
import type { TakeClocks } from './take-clocks.ts';

/** Tickets as they are served. @see CAP-3.1-c */
export interface ServedOrder {
  /** Every shown slot as it is served at a moment. */
  order(direction: SortDirection, by: QueueOrder, now: Instant): Uint32Array;
  /** Bodies or the terms on which they are served changed. */
  forget(): void;
}

/** The queue over the given columns: what a body counts for is worked out once a day. */
export function createServedOrder(
  columns: Columns,
  dictionaries: Dictionaries,
  clocks: TakeClocks,
  orders: ListOrders,
): ServedOrder {
  let known: { readonly day: string; readonly weights: Uint8Array } | null = null;

  function weightsOn(day: string): Uint8Array {
    if (known?.day !== day || known.weights.length < dictionaries.bodies.size())
      known = { day, weights: bodyWeights(dictionaries, clocks.rulesOf, day) };
    return known.weights;
  }

  return {
    order(direction, by, now) {
      const weights = weightsOn(dayOf(now));
      return orders.queue(`${by} ${weights.join('')}`, () => queuePlaces(columns, weights, by), direction);
    },
    forget() {
      known = null;
    },
  };
}
