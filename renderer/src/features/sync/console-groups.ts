import type { Instant } from '#shared/domain/instant.ts';
import type { KnownConsole } from '#renderer/store/sync-status.ts';

/** A machine that writes in the folder, whatever identities it has had. */
export interface ConsoleGroup {
  readonly key: string;
  /** `null` until its name is known. */
  readonly label: string | null;
  readonly isThis: boolean;
  /** How many other identities it has had. */
  readonly former: number;
  readonly lastNews: Instant | null;
  readonly app: string | null;
}

/** The consoles as people count them: this one first, with what it was before; then whoever was heard of last. */
export function consoleGroups(consoles: readonly KnownConsole[]): readonly ConsoleGroup[] {
  const own = consoles.filter(({ isThis, wasThis }) => isThis || wasThis);
  const present = own.find(({ isThis }) => isThis);
  const others = consoles
    .filter(({ isThis, wasThis }) => !isThis && !wasThis)
    .map((each) => groupOf(each, 0));
  const here = present === undefined ? [] : [groupOf(present, own.length - 1)];
  return [...here, ...others.sort((left, right) => (right.lastNews ?? 0) - (left.lastNews ?? 0))];
}

function groupOf({ replica, label, isThis, lastNews, app }: KnownConsole, former: number): ConsoleGroup {
  return { key: replica, label, isThis, former, lastNews, app };
}

/** From how many whole days nothing was heard of a console; `null` while that is nothing to be told. */
export function silentDays(lastNews: Instant | null, now: Instant): number | null {
  if (lastNews === null) return null;
  const days = Math.floor((now - lastNews) / DAY);
  return days >= SILENT_FROM ? days : null;
}

const DAY = 86_400_000;

/** A console speaks at least once a day while it is on: a week of silence is worth a look. */
const SILENT_FROM = 7;
