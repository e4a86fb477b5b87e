import type { Clock } from '#shared/domain/instant.ts';
import { atMostEvery } from './at-most-every.ts';
import { openDatabase } from './database.ts';
import { createDexieStore } from './dexie-store.ts';
import { createIndexKeeper, failureOf } from './index-keeper.ts';
import { createIndexShelf } from './index-shelf.ts';
import type { TicketListStatus } from './ticket-list.ts';
import { lockManager } from './shared-queue.ts';
import { touchedAfter } from './streams.ts';
import { answerOver, type Line, type Told } from './ticket-list-protocol.ts';
import { createTicketReader } from './ticket-reader.ts';
import { createTicketViews } from './ticket-views.ts';

/** The index tells of its changes at most this often. */
const TELL_MILLISECONDS = 100;

/** The thread of the list index at work. */
export interface IndexThread {
  /** Resolves when the index has been built, or could not be. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** Opens an archive, keeps its list index and answers over the line: questions are heard from the call on. */
export function runIndexThread(line: Line, databaseName: string, clock: Clock): IndexThread {
  const opening = openKeeper(databaseName, clock);
  answerOver(
    line,
    opening.then(({ keeper }) => createTicketViews(keeper.index, clock)),
  );
  const tell = (status: TicketListStatus): void =>
    line.postMessage({ told: 'changed', status } satisfies Told);
  const ready = opening.then(
    ({ keeper }) => {
      keeper.onChanged(atMostEvery(TELL_MILLISECONDS, clock, () => tell(keeper.status())));
      return keeper.start();
    },
    (error: unknown) => tell({ phase: 'failed', failure: failureOf(error) }),
  );
  return {
    ready,
    async stop() {
      const { keeper, store } = await opening;
      keeper.stop();
      await store.close();
    },
  };
}

async function openKeeper(databaseName: string, clock: Clock) {
  const database = await openDatabase(databaseName);
  const store = createDexieStore(database);
  const keeper = createIndexKeeper({
    store,
    tickets: createTicketReader(database),
    shelf: createIndexShelf(database, () => crypto.randomUUID()),
    clock,
    touchedAfter: (position, to) => touchedAfter(database, position, to),
    keeps: becomeKeeper(databaseName),
  });
  return { keeper, store };
}

/** Of several windows' threads, one at a time keeps the index for the next start: the others would undo its work. */
function becomeKeeper(databaseName: string): () => boolean {
  const locks = lockManager();
  let keeps = locks === undefined;
  const forLife = new Promise<never>(() => undefined);
  void locks?.request(`presidio.index.${databaseName}`, () => {
    keeps = true;
    return forLife;
  });
  return () => keeps;
}
