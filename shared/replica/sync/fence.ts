import type { Fence } from './sync-session.ts';
import { SYNC } from './sync-constants.ts';

/** A fence that has just been raised: a fresh head of this console's is on the share. */
export function raiseFence(now: number): Fence {
  return { state: 'raised', at: now, listings: 0, lastListing: now };
}

/**
 * The fence after a listing in which no head of a copy of this console was seen. It is cleared by several listings, far
 * enough from its raising and from each other that none of them can come from the memory of a client.
 */
export function watchFence(fence: Fence, now: number): Fence {
  if (fence.state !== 'raised') return fence;
  // A machine clock that went back begins the wait again: waiting too long is harmless.
  if (now < fence.lastListing) return raiseFence(now);
  const isSpaced =
    fence.listings === 0 ? now - fence.at >= SYNC.fenceWait : now - fence.lastListing >= SYNC.fenceListingGap;
  if (!isSpaced) return fence;
  const listings = fence.listings + 1;
  return listings >= SYNC.fenceListings ? { state: 'clear' } : { ...fence, listings, lastListing: now };
}

/** Milliseconds until a listing counts for the fence; 0 when it is not raised. */
export function untilNextListing(fence: Fence, now: number): number {
  if (fence.state !== 'raised') return 0;
  const due = fence.listings === 0 ? fence.at + SYNC.fenceWait : fence.lastListing + SYNC.fenceListingGap;
  return Math.max(0, due - now);
}
