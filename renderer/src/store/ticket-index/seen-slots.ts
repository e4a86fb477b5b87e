import type { TicketSight } from '#renderer/store/ticket-query.ts';
import type { Columns, Dictionaries } from './columns.ts';

/** 1 for each slot of a ticket that may be seen; `null` when all may. @see CAP-3.1.3-a, CAP-3.1.2-g */
export function seenSlots(
  { numbers, count, slotOf }: Columns,
  { bodies }: Dictionaries,
  sight: TicketSight | undefined,
): Uint8Array | null {
  if (sight === undefined) return null;
  const served = new Uint8Array(bodies.size());
  for (const id of sight.bodies) {
    const entry = bodies.find(id);
    if (entry !== undefined) served[entry] = 1;
  }
  const seen = new Uint8Array(count);
  for (let slot = 0; slot < count; slot += 1) seen[slot] = served[numbers.body[slot] ?? 0] ?? 0;
  for (const id of sight.tickets) {
    const slot = slotOf(id);
    if (slot !== undefined) seen[slot] = 1;
  }
  return seen;
}

/** The slots that are both in one and in the other. */
export function slotsInBoth(one: Uint8Array, other: Uint8Array): Uint8Array {
  return other.map((inOther, slot) => (inOther === 1 && one[slot] === 1 ? 1 : 0));
}

/** How many slots are told by a 1. */
export function countSlots(slots: Uint8Array): number {
  let count = 0;
  for (const slot of slots) count += slot;
  return count;
}
