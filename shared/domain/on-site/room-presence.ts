import type { Instant } from '#shared/domain/instant.ts';
import type { MachineRoomEntry } from '#shared/domain/kinds.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { MINUTE_IN_MILLISECONDS } from '#shared/domain/working-time/day-number.ts';

/** When somebody was in a machine room. */
type Stay = Pick<MachineRoomEntry, 'enteredAt' | 'leftAt'>;

/** Whole minutes from the entrance to the exit; `null` while nobody wrote the exit. @see REG-5.3-c */
export function stayMinutes({ enteredAt, leftAt }: Stay): number | null {
  return leftAt === null ? null : Math.floor((leftAt - enteredAt) / MINUTE_IN_MILLISECONDS);
}

/** Whether somebody is still in, as far as is written. @see REG-5.3-c */
export function isStillIn({ leftAt }: Pick<Stay, 'leftAt'>): boolean {
  return leftAt === null;
}

/** Whether the day of an entrance ended and no exit was written: somebody forgot it. @see REG-5.3-c */
export function isExitMissing(stay: Stay, today: string): boolean {
  return isStillIn(stay) && dayOf(stay.enteredAt) < today;
}

/** The order of the register: who is still in first, the oldest of them before; then the latest to enter. @see REG-5.3-c */
export function compareStays(one: Stay, other: Stay): number {
  const [oneIn, otherIn] = [isStillIn(one), isStillIn(other)];
  if (oneIn !== otherIn) return oneIn ? -1 : 1;
  return oneIn ? one.enteredAt - other.enteredAt : other.enteredAt - one.enteredAt;
}

/** Whether an entrance is within some days `aaaa-mm-gg`, both included. */
export function enteredWithin(enteredAt: Instant, from: string, to: string): boolean {
  const day = dayOf(enteredAt);
  return from <= day && day <= to;
}
