import type { WriteRef } from '#shared/domain/change.ts';
import { canonicalJson } from '#shared/domain/json.ts';
import { compareStamps, type Stamp } from '#shared/domain/stamp.ts';
import { LAST_STAMP } from './hybrid-clock.ts';
import type { Head, RegisterState } from './entity.ts';
import { compareWrites, own, refText, sameWrite, type Seen, without } from './write-ref.ts';

/** A register that nobody has written. */
export const EMPTY_REGISTER: RegisterState = { heads: [], waiting: {} };

/**
 * Applies one write.
 *
 * A write named by it stops standing if it stands, or is awaited if it has not arrived. In both cases only an older
 * stamp gives way: honest consoles always stamp later than what they replace, and a dishonest one cannot dispose of
 * other people's future writes. The last stamp of all gives way to itself: nothing later can be written, and a value
 * stamped so by a broken clock must not stand for ever.
 *
 * The result does not depend on the order in which writes arrive: what stands is every write that no applied write
 * names with a stamp it gives way to, what waits is every write that is named and not applied.
 */
export function writeRegister(
  register: RegisterState,
  write: Head,
  replaces: readonly WriteRef[],
  seen: Seen,
): RegisterState {
  const heads = register.heads.filter((head) => !gives(head, write, replaces));
  const awaited = awaitUnseen(register, write.stamp, replaces, seen);
  const self = refText(write.write);
  const replacedBy = own(awaited, self);
  const stands = replacedBy === undefined || !givesWay(write.stamp, replacedBy);
  return {
    heads: stands ? [...heads, write].sort(byPrecedence) : heads,
    waiting: without(awaited, self),
  };
}

/** The write that is shown: the greatest stamp, then the greatest replica. */
export function winnerOf(register: RegisterState): Head | undefined {
  return register.heads[0];
}

/** Whether two or more different values stand. */
export function isDisputed(register: RegisterState): boolean {
  if (register.heads.length < 2) return false;
  return new Set(register.heads.map((head) => canonicalJson(head.value))).size > 1;
}

/** Sorts standing writes: the one that is shown comes first. */
export function byPrecedence(left: Head, right: Head): number {
  return compareStamps(right.stamp, left.stamp) || compareWrites(right.write, left.write);
}

function gives(head: Head, write: Head, replaces: readonly WriteRef[]): boolean {
  return givesWay(head.stamp, write.stamp) && replaces.some((replaced) => sameWrite(replaced, head.write));
}

/** Whether a write of one stamp is replaced by a write of the other that names it. */
function givesWay(replaced: Stamp, by: Stamp): boolean {
  const order = compareStamps(by, replaced);
  return order > 0 || (order === 0 && compareStamps(by, LAST_STAMP) === 0);
}

function awaitUnseen(
  register: RegisterState,
  stamp: Stamp,
  replaces: readonly WriteRef[],
  seen: Seen,
): Readonly<Record<string, Stamp>> {
  const unseen = replaces.filter(
    (replaced) => !register.heads.some((head) => sameWrite(head.write, replaced)) && !seen(replaced),
  );
  if (unseen.length === 0) return register.waiting;
  const waiting: Record<string, Stamp> = { ...register.waiting };
  for (const replaced of unseen) {
    const text = refText(replaced);
    const recorded = own(waiting, text);
    if (recorded === undefined || compareStamps(stamp, recorded) > 0) waiting[text] = stamp;
  }
  return waiting;
}
