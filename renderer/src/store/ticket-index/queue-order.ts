import type { Instant } from '#shared/domain/instant.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { SortDirection } from '#renderer/store/ticket-query.ts';
import type { Columns, Dictionaries } from './columns.ts';
import type { ListOrders } from './list-orders.ts';
import { bodyWeights, queuePlaces } from './queue-places.ts';
import type { TakeClocks } from './take-clocks.ts';

/** The order in which tickets are served. @see CAP-3.1-c */
export interface QueueOrder {
  /** Every shown slot as it is served at a moment; `profileFirst` as in the query. */
  order(direction: SortDirection, profileFirst: boolean, now: Instant): Uint32Array;
  /** Bodies or the terms on which they are served changed. */
  forget(): void;
}

/** The queue over the given columns: what a body counts for is worked out once a day. */
export function createQueueOrder(
  columns: Columns,
  dictionaries: Dictionaries,
  clocks: TakeClocks,
  orders: ListOrders,
): QueueOrder {
  let known: { readonly day: string; readonly weights: Uint8Array } | null = null;

  function weightsOn(day: string): Uint8Array {
    if (known?.day !== day || known.weights.length < dictionaries.bodies.size())
      known = { day, weights: bodyWeights(dictionaries, clocks.rulesOf, day) };
    return known.weights;
  }

  return {
    order(direction, profileFirst, now) {
      const weights = weightsOn(dayOf(now));
      return orders.queue(
        `${profileFirst ? 'profile' : 'severity'} ${weights.join('')}`,
        () => queuePlaces(columns, weights, profileFirst),
        direction,
      );
    },
    forget() {
      known = null;
    },
  };
}
