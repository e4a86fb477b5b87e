import { SYNC } from '#shared/replica/sync/sync-constants.ts';

/** Whether a machine's clock is so wrong that people are told. `offset`: milliseconds by which it is corrected. */
export function isClockWrong(offset: number): boolean {
  return Math.abs(offset) > SYNC.skewTold;
}

/** Whether the share is about to be full. */
export function isRoomShort(freeBytes: number | null): freeBytes is number {
  return freeBytes !== null && freeBytes < SYNC.freeBytesTold;
}
