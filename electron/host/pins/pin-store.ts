import { z } from 'zod';
import type { PinAttempt } from '#shared/host/pin.ts';
import { createJsonFile } from '#electron/host/files/json-file.ts';
import { fits, makeVerifier, verifierSchema } from './pin-verifier.ts';

/** The PINs of those who sit at this console: kept on this computer alone, as what they are checked against. */
export interface PinStore {
  readonly path: string;
  /** Whether somebody has a PIN here. */
  isKnown(personId: string): Promise<boolean>;
  check(personId: string, pin: string): Promise<PinAttempt>;
  /** Gives somebody a PIN; the one they had is asked first. `right` when it was done. */
  set(personId: string, pin: string, current: string | null): Promise<PinAttempt>;
  /** Takes a PIN away. `right` when it was done. */
  clear(personId: string, current: string): Promise<PinAttempt>;
  /** Who has a PIN here. */
  owners(): Promise<readonly string[]>;
  /**
   * Takes away the PIN that somebody forgot, for another who shows their own: a wrong one counts against that other.
   * `right` when it was done, `unset` when whoever asks has none to show.
   */
  release(personId: string, by: string, pin: string): Promise<PinAttempt>;
}

const entrySchema = z.object({
  verifier: verifierSchema,
  /** Wrong attempts since the last right one, and when the last of them was. */
  failures: z.int().min(0),
  failedAt: z.int().min(0),
});
type Entry = z.infer<typeof entrySchema>;
const pinsSchema = z.record(z.string(), entrySchema);

/** Wrong attempts that are answered at once. */
const FREE_FAILURES = 5;
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 3_600_000;

/** How long after the last of so many wrong attempts the next one is heard, in milliseconds: it doubles. */
export function waitAfter(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE_FAILURES));
}

/** The PINs kept in the JSON file `path`, which its user alone can read. */
export function createPinStore(path: string, now: () => number): PinStore {
  const file = createJsonFile(path, pinsSchema);
  let last: Promise<unknown> = Promise.resolve();

  /** One attempt at a time: many at once would all be heard before the first is counted. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  const entryOf = async (personId: string): Promise<Entry | undefined> => (await file.read())?.[personId];
  const write = (personId: string, entry: Entry | null) =>
    file.change((stored) => {
      const others = Object.entries(stored ?? {}).filter(([id]) => id !== personId);
      return Object.fromEntries(entry === null ? others : [...others, [personId, entry]]);
    });

  async function attempt(personId: string, pin: string): Promise<PinAttempt> {
    const entry = await entryOf(personId);
    if (entry === undefined) return { outcome: 'unset', waitMilliseconds: 0 };
    const waitMilliseconds = stillToWait(entry, now());
    if (waitMilliseconds > 0) return { outcome: 'wait', waitMilliseconds };
    const isRight = await fits(pin, entry.verifier);
    const failures = isRight ? 0 : entry.failures + 1;
    if (failures !== entry.failures) await write(personId, { ...entry, failures, failedAt: now() });
    return { outcome: isRight ? 'right' : 'wrong', waitMilliseconds: waitAfter(failures) };
  }

  return {
    path,
    isKnown: async (personId) => (await entryOf(personId)) !== undefined,
    check: (personId, pin) => inTurn(() => attempt(personId, pin)),
    set: (personId, pin, current) =>
      inTurn(async () => {
        const checked = await attempt(personId, current ?? '');
        if (checked.outcome !== 'right' && checked.outcome !== 'unset') return checked;
        await write(personId, { verifier: await makeVerifier(pin), failures: 0, failedAt: 0 });
        return { outcome: 'right', waitMilliseconds: 0 };
      }),
    clear: (personId, current) =>
      inTurn(async () => {
        const checked = await attempt(personId, current);
        if (checked.outcome === 'right') await write(personId, null);
        return checked;
      }),
    owners: async () => Object.keys((await file.read()) ?? {}),
    release: (personId, by, pin) =>
      inTurn(async () => {
        const checked = await attempt(by, pin);
        if (checked.outcome === 'right') await write(personId, null);
        return checked;
      }),
  };
}

/** A clock that went back makes nobody wait longer than the wait itself. */
function stillToWait({ failures, failedAt }: Entry, now: number): number {
  const wait = waitAfter(failures);
  return Math.min(wait, Math.max(0, failedAt + wait - now));
}
