import type { Clock } from '#shared/domain/instant.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import type { RoundOutcome, SyncEngine } from '#shared/replica/sync/sync-engine.ts';

/** What rounds did, and what waits after them. */
export interface Settlement {
  /** Whether the last round left nothing to be done. */
  readonly settled: boolean;
  readonly received: number;
  readonly sent: number;
  readonly numbered: number;
  /** Changes made here that no other console can see. */
  readonly waiting: number;
  /** Tickets made here without number. */
  readonly unnumbered: number;
  /** Whether numbers cannot be taken on this share at all. */
  readonly unsafe: boolean;
  /** Files that others announced and that cannot be read. */
  readonly unread: number;
  /** What stopped the rounds; `null` when nothing did. */
  readonly problem: Refusal | null;
}

/** Waits between rounds that the share cut short for reasons that may pass, in milliseconds. */
const RETRIES = [1_000, 2_000, 4_000];
/** How often, in milliseconds, a round is run again that did nothing and yet is not at the end; and how many times. */
const PAUSE = 1_000;
const IDLE_ROUNDS = 20;

/** Failures that may pass by themselves while a command waits. */
const PASSING: ReadonlySet<string> = new Set(['transient', 'unanswering']);

/** Runs rounds until nothing waits, or until waiting longer would not help. */
export async function settle(engine: SyncEngine, clock: Clock): Promise<Settlement> {
  const sum = { settled: false, received: 0, sent: 0, numbered: 0 };
  let failures = 0;
  let idle = 0;
  for (;;) {
    const outcome = await engine.round();
    sum.received += outcome.applied;
    sum.sent += outcome.published;
    sum.numbered += outcome.numbered;
    if (outcome.settled) return settlement(engine, { ...sum, settled: true }, null);
    const retry = outcome.problem === null ? undefined : retryAfter(outcome, failures);
    if (outcome.problem !== null && retry === undefined) return settlement(engine, sum, outcome.problem);
    failures = outcome.problem === null ? 0 : failures + 1;
    idle = hasMoved(outcome) ? 0 : idle + 1;
    if (idle > IDLE_ROUNDS) return settlement(engine, sum, null);
    await clock.wait(retry ?? outcome.again ?? PAUSE);
  }
}

/**
 * Receives what is announced, before anything is done here. Gives what stopped it; `null` when nothing did.
 *
 * A console that has to take a new identity is emptied first: rounds go on until it is filled again.
 */
export async function receiveFirst(engine: SyncEngine): Promise<RoundOutcome> {
  let outcome = await engine.round();
  for (let rounds = 1; outcome.again === 0 && rounds < IDLE_ROUNDS; rounds += 1)
    outcome = await engine.round();
  return outcome;
}

function retryAfter({ failure }: RoundOutcome, failures: number): number | undefined {
  return failure !== null && PASSING.has(failure) ? RETRIES[failures] : undefined;
}

/** Whether a round did something, or waits for a moment that will come: the fence's. */
function hasMoved({ applied, published, numbered, again }: RoundOutcome): boolean {
  return applied + published + numbered > 0 || again !== null;
}

function settlement(
  engine: SyncEngine,
  sum: Pick<Settlement, 'settled' | 'received' | 'sent' | 'numbered'>,
  problem: Refusal | null,
): Settlement {
  const { waiting, unnumbered, numbering, held } = engine.status();
  return {
    ...sum,
    waiting,
    unnumbered,
    unsafe: numbering.state === 'unsafe',
    unread: held.reduce((files, stream) => files + stream.files, 0),
    problem,
  };
}
