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

/**
 * The consoles as people count them, one a machine: this one first, then whoever was heard of last. Of several identities
 * of a machine the one heard of last stands for all.
 */
export function consoleGroups(consoles: readonly KnownConsole[]): readonly ConsoleGroup[] {
  const machines = new Map<string, KnownConsole[]>();
  for (const known of consoles) {
    const machine = machineOf(known);
    machines.set(machine, [...(machines.get(machine) ?? []), known]);
  }
  return [...machines.values()].flatMap(groupOf).sort(byNews);
}

function machineOf({ replica, isThis, wasThis, device }: KnownConsole): string {
  return isThis || wasThis ? 'this' : (device ?? replica);
}

function groupOf(identities: readonly KnownConsole[]): readonly ConsoleGroup[] {
  const [present] = [...identities].sort(byNews);
  if (present === undefined) return [];
  const { replica, label, isThis, lastNews, app } = present;
  return [{ key: replica, label, isThis, former: identities.length - 1, lastNews, app }];
}

function byNews(
  left: Pick<KnownConsole, 'isThis' | 'lastNews'>,
  right: Pick<KnownConsole, 'isThis' | 'lastNews'>,
): number {
  return Number(right.isThis) - Number(left.isThis) || (right.lastNews ?? 0) - (left.lastNews ?? 0);
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
