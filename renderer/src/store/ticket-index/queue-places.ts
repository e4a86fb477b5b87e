import { QUEUE_PRIORITIES } from '#shared/domain/body-terms.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { type QueueOrder, queueRank } from '#shared/domain/queue-order.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import { queuePriorityOn } from '#shared/application/queue-priority.ts';
import type { Columns, Dictionaries } from './columns.ts';
import { NOBODY } from './dictionary.ts';
import type { Places } from './places.ts';

/** Where tickets stand in the queue before their due times are looked at: 0 is served first. @see CAP-3.1-c, A-6 */
export function queuePlaces({ numbers, count }: Columns, weights: Uint8Array, by: QueueOrder): Places {
  const ranks = TICKET_PRIORITIES.map((priority) =>
    Uint8Array.from(QUEUE_PRIORITIES, (queuePriority) => queueRank({ priority, queuePriority }, by)),
  );
  const at = new Uint8Array(count);
  for (let slot = 0; slot < count; slot += 1)
    at[slot] = ranks[numbers.priority[slot] ?? 0]?.[weights[numbers.body[slot] ?? 0] ?? 0] ?? 0;
  return { at, missing: TICKET_PRIORITIES.length * QUEUE_PRIORITIES.length };
}

/** How much each body counts in the queue on a day, by its entry. */
export function bodyWeights({ bodies }: Dictionaries, rulesOf: RulesOf, day: string): Uint8Array {
  return Uint8Array.from({ length: bodies.size() }, (_, entry) => {
    if (entry === NOBODY) return 0;
    const { termsOn } = rulesOf(bodies.idAt(entry) as RecordId<'body'>);
    return QUEUE_PRIORITIES.indexOf(queuePriorityOn(termsOn(day)));
  });
}
