import type { Clock } from '#shared/domain/instant.ts';
import { StorageError, type StorageFailure } from '#shared/domain/storage-error.ts';
import type { EntityKey } from '#shared/replica/entity.ts';
import type { Touched } from '#shared/replica/replica-store.ts';
import { createTaskQueue } from '#shared/replica/task-queue.ts';
import { createIndexFiller, type IndexFiller, type IndexSource } from './index-filler.ts';
import type { IndexShelf } from './index-shelf.ts';
import type { NamedKind, TicketIndex } from './ticket-index/ticket-index.ts';
import { withoutUnusedWords } from './ticket-index/used-words.ts';
import type { TicketListStatus } from './ticket-list.ts';
import { TICKET_COLUMNS } from './ticket-query.ts';

/** Keeps the list index of an archive true to it. */
export interface IndexKeeper {
  /** Loads what was kept and catches up, or reads every ticket; then follows the archive. */
  start(): Promise<void>;
  /** What has been read so far. */
  index(): TicketIndex;
  status(): TicketListStatus;
  /** Hears of changes of the index and of its status. */
  onChanged(listener: () => void): () => void;
  /** Resolves when every touch heard of so far is in the index. */
  settled(): Promise<void>;
  /** Brings the index up to the archive's present and keeps it. */
  keep(): Promise<void>;
  stop(): void;
}

/** What a keeper works with. */
export interface IndexKeeperParts extends IndexSource {
  readonly shelf: IndexShelf;
  readonly clock: Clock;
  /** Whether this thread is the one that keeps the index for the next start: several windows have one each. */
  readonly keeps: () => boolean;
}

/** The index is kept once nothing has changed for this long. */
const QUIET_MILLISECONDS = 10_000;

/** Keeps an index of the given archive. Loading, following and keeping it run one at a time. */
export function createIndexKeeper(parts: IndexKeeperParts): IndexKeeper {
  const { store, shelf, clock } = parts;
  const { announce, status, onChanged } = createStatusBoard();
  const queue = createTaskQueue();
  const filler = createIndexFiller(parts);
  let stopped = false;
  let stopHearing: (() => void) | undefined;

  /** What fails is said in the status: whoever looks at the list is told. A keeper that was stopped has nobody to tell. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await queue(work);
    } catch (error) {
      if (!stopped) announce({ phase: 'failed', failure: failureOf(error) });
    }
  }

  const keep = (): Promise<void> => keepIndex(filler, shelf);
  const keepWhenQuiet = createQuietTimer(clock, () => {
    if (!stopped && parts.keeps()) void attempt(keep);
  });
  const onProgress = (done: number, total: number): void => announce({ phase: 'building', done, total });
  const inbox = createInbox(filler, {
    changed() {
      announce();
      keepWhenQuiet();
    },
    restart: () => filler.restart(onProgress),
    restarted() {
      announce({ phase: 'ready' });
      keepWhenQuiet();
    },
  });

  async function build(): Promise<void> {
    await filler.begin(await shelf.load(), onProgress);
    announce({ phase: 'ready' });
    void prepareAnswers(filler.index, clock, () => stopped);
    if (filler.hasChangedParts()) keepWhenQuiet();
  }

  return {
    start() {
      stopHearing = store.subscribe((touched) => {
        if (inbox.put(touched)) void attempt(inbox.empty);
      });
      return attempt(build);
    },
    index: filler.index,
    status,
    onChanged,
    settled: () => queue(() => Promise.resolve()),
    keep: () => queue(keep),
    stop() {
      stopped = true;
      stopHearing?.();
    },
  };
}

/** The status of an index, and those who hear of it and of the index's changes. */
function createStatusBoard() {
  const listeners = new Set<() => void>();
  let status: TicketListStatus = { phase: 'building', done: 0, total: null };
  return {
    status: () => status,
    announce(next: TicketListStatus = status): void {
      status = next;
      for (const listener of listeners) listener();
    },
    onChanged(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What kept the index from the archive. */
export function failureOf(error: unknown): StorageFailure {
  return error instanceof StorageError ? error.failure : 'unavailable';
}

/** What taking in leads to. */
interface InboxActs {
  changed(): void;
  /** Reads everything again: the archive was emptied. */
  restart(): Promise<void>;
  restarted(): void;
}

/** Touches gathered until they are taken in together. */
function createInbox(filler: IndexFiller, acts: InboxActs) {
  let heard = nothingHeard();
  let waiting = false;

  async function takeIn({ tickets, names, rules, everything }: Heard): Promise<void> {
    if (everything) {
      await acts.restart();
      acts.restarted();
      return;
    }
    const before = filler.index().revision();
    if (names.size > 0) await filler.readNames(names);
    if (rules) await filler.readRules();
    await filler.readTickets([...tickets]);
    if (filler.index().revision() !== before) acts.changed();
  }

  return {
    /** Whether somebody should now empty it: nobody is about to. */
    put(touched: Touched): boolean {
      note(heard, touched);
      if (waiting || isNothing(heard)) return false;
      waiting = true;
      return true;
    },
    async empty(): Promise<void> {
      const taken = heard;
      heard = nothingHeard();
      waiting = false;
      try {
        await takeIn(taken);
      } catch (error) {
        // The archive may answer the next time: nothing heard of is forgotten.
        for (const id of taken.tickets) heard.tickets.add(id);
        for (const [kind, ids] of taken.names) for (const id of ids) noteName(heard, kind, id);
        heard.rules ||= taken.rules;
        heard.everything ||= taken.everything;
        throw error;
      }
    },
  };
}

/** What was touched, as far as the index is concerned. */
interface Heard {
  readonly tickets: Set<string>;
  readonly names: Map<NamedKind, Set<string>>;
  /** What the office has configured. */
  rules: boolean;
  everything: boolean;
}

function nothingHeard(): Heard {
  return { tickets: new Set(), names: new Map(), rules: false, everything: false };
}

function isNothing({ tickets, names, rules, everything }: Heard): boolean {
  return !everything && !rules && tickets.size === 0 && names.size === 0;
}

function note(heard: Heard, touched: Touched): void {
  if (touched === 'everything') heard.everything = true;
  else for (const key of touched) noteRecord(heard, key);
}

function noteRecord(heard: Heard, { kind, id }: EntityKey): void {
  switch (kind) {
    case 'ticket':
      heard.tickets.add(id);
      break;
    case 'body':
    case 'person':
    case 'asset':
      noteName(heard, kind, id);
      break;
    case 'calendar':
    case 'closure':
    case 'serviceLevel':
    case 'bodyTerms':
      heard.rules = true;
      break;
    default:
      // No line of the list shows anything of the others.
      break;
  }
}

function noteName({ names }: Heard, kind: NamedKind, id: string): void {
  names.set(kind, (names.get(kind) ?? new Set()).add(id));
}

async function keepIndex(filler: IndexFiller, shelf: IndexShelf): Promise<void> {
  await filler.catchUp();
  const moment = filler.moment();
  if (moment === undefined) return;
  await shelf.save(withoutUnusedWords(filler.index().content()), moment, filler.takeChangedParts());
}

/** Acts once nothing has asked for it for a while. */
function createQuietTimer(clock: Clock, act: () => void): () => void {
  let asked = 0;
  return () => {
    asked += 1;
    const mine = asked;
    void clock.wait(QUIET_MILLISECONDS).then(() => {
      if (mine === asked) act();
    });
  };
}

/** Makes answers quick before they are asked for, a little at a time, so that questions are answered in between. */
async function prepareAnswers(index: () => TicketIndex, clock: Clock, stopped: () => boolean): Promise<void> {
  for (let more = true; more && !stopped(); more = index().prepareSearch()) await clock.wait(0);
  for (const column of TICKET_COLUMNS)
    for (const direction of ['ascending', 'descending'] as const) {
      await clock.wait(0);
      if (stopped()) return;
      index().prepare(column, direction, clock.now());
    }
}
