import type { Clock } from '#shared/domain/instant.ts';
import { SYNC } from './sync-constants.ts';
import type { RoundOutcome, SyncEngine } from './sync-engine.ts';

/** How closely somebody looks: at the console in use, at one that is open, at one that is hidden. */
export type Attention = 'active' | 'open' | 'hidden';

/** Why a round should come sooner: something was written here, the folder stirred, the machine woke up, a person asked. */
export type PokeReason = 'change' | 'hint' | 'wake' | 'asked';

/** Rounds, for as long as the console is open. */
export interface SyncLoop {
  start(): void;
  /** Resolves when no round is under way and none will come. */
  stop(): Promise<void>;
  poke(reason: PokeReason): void;
  attention(attention: Attention): void;
}

/** What a loop is made of. */
export interface LoopParts {
  readonly engine: SyncEngine;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Hears how long it will be until the next round, in milliseconds. */
  readonly onPause?: (milliseconds: number) => void;
}

const WAKE_PAUSE = 1_000;
const HINT_PAUSE = 300;
const HINT_GAP = 5_000;

const POLL: Readonly<Record<Attention, number>> = {
  active: SYNC.pollActive,
  open: SYNC.pollOpen,
  hidden: SYNC.pollHidden,
};

/** A loop over an engine: polls, goes at once when poked, and waits longer and longer while the folder fails. */
export function createSyncLoop({ engine, clock, random, onPause }: LoopParts): SyncLoop {
  let isRunning = false;
  let attention: Attention = 'open';
  let failures = 0;
  let ended: Promise<void> = Promise.resolve();
  let alarm: Alarm | undefined;
  let lastHint = 0;
  /** When the first of the changes that wait for the next round was told of. */
  const changes: { first: number | undefined } = { first: undefined };

  async function run(): Promise<void> {
    while (isRunning) {
      changes.first = undefined;
      const outcome = await engine.round();
      failures = outcome.failure === null && outcome.problem === null ? 0 : failures + 1;
      const pause = pauseAfter(outcome, failures, POLL[attention], random());
      alarm = createAlarm(clock, pause);
      onPause?.(pause);
      // What was written while the round went on has been poked for already, and lost its alarm.
      if (isPoked(changes)) ring('change');
      await alarm.rung;
    }
  }

  function ring(reason: PokeReason): void {
    const now = clock.now();
    if (reason === 'change') {
      changes.first ??= now;
      alarm?.set(Math.min(now + SYNC.debounce, changes.first + SYNC.debounceMax), 'later');
    } else if (reason === 'hint') {
      if (now - lastHint < HINT_GAP) return;
      lastHint = now;
      alarm?.set(now + HINT_PAUSE, 'sooner');
    } else alarm?.set(reason === 'wake' ? now + WAKE_PAUSE : now, 'sooner');
  }

  return {
    start() {
      if (isRunning) return;
      isRunning = true;
      ended = run();
    },
    async stop() {
      isRunning = false;
      alarm?.set(clock.now(), 'sooner');
      await ended;
    },
    poke: ring,
    attention(next) {
      const isCloser = POLL[next] < POLL[attention];
      attention = next;
      if (isCloser) ring('wake');
    },
  };
}

function isPoked({ first }: { readonly first: number | undefined }): boolean {
  return first !== undefined;
}

/**
 * How long to wait after a round.
 *
 * @param failures rounds in a row that the folder cut short.
 * @param chance from 0 up to 1: keeps the consoles of an office from coming all at once.
 */
export function pauseAfter(outcome: RoundOutcome, failures: number, poll: number, chance: number): number {
  if (failures > 0) {
    // A folder that can be read is polled as ever: only its writer is kept waiting.
    const backoff = Math.min(SYNC.backoffFirst * 2 ** (failures - 1), SYNC.backoffMax);
    return outcome.reached ? Math.min(backoff, poll) : backoff;
  }
  const spread = Math.round(poll * (1 + SYNC.pollJitter * (2 * chance - 1)));
  return outcome.again === null ? spread : Math.min(outcome.again, spread);
}

/** A wait whose end can be moved. */
interface Alarm {
  readonly rung: Promise<void>;
  /** `sooner`: never later than it was. `later`: an earlier end that was set by the same reason may be put off. */
  set(at: number, direction: 'sooner' | 'later'): void;
}

function createAlarm(clock: Clock, pause: number): Alarm {
  let due = clock.now() + pause;
  let settings = 0;
  let isPutOff = false;
  let ring: () => void = () => undefined;
  const rung = new Promise<void>((resolve) => {
    ring = resolve;
  });
  // Waits are told by what passes, not by the time of day, which a correction may move.
  const wait = async (milliseconds: number): Promise<void> => {
    settings += 1;
    const setting = settings;
    await clock.wait(Math.max(0, milliseconds));
    if (setting === settings) ring();
  };
  void wait(pause);
  return {
    rung,
    set(next, direction) {
      if (next >= due && !(direction === 'later' && isPutOff)) return;
      isPutOff = direction === 'later';
      due = next;
      void wait(next - clock.now());
    },
  };
}
