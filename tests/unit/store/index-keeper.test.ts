import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUE_SCOPE, type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, setDeleted, setFields } from '#shared/domain/mutations.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { loadSnapshot } from '#shared/replica/load-snapshot.ts';
import { snapshotLines } from '#shared/replica/snapshot.ts';
import { contractHours, contractLevel } from '#tests/fixtures/reports/office-rules.ts';
import {
  createScriptedClock,
  createSimulatedConsole,
  newLedger,
  replicaNumber,
  SOMEBODY,
} from '#tests/laws/simulated-console.ts';
import { deleteDatabase, openDatabase } from '#renderer/store/database.ts';
import { createDexieStore } from '#renderer/store/dexie-store.ts';
import { createIndexKeeper } from '#renderer/store/index-keeper.ts';
import { createIndexShelf } from '#renderer/store/index-shelf.ts';
import { findLedger, writeLedger } from '#renderer/store/ledger-row.ts';
import { touchedAfter } from '#renderer/store/streams.ts';
import { EVERY_TICKET } from '#renderer/store/ticket-query.ts';
import { createTicketReader } from '#renderer/store/ticket-reader.ts';
import { someTicket } from './some-tickets.ts';

const NAME = 'keeper-test';
const A_WEEK = 604_800_000;
const clock = createScriptedClock();

async function openConsole() {
  const database = await openDatabase(NAME);
  if ((await findLedger(database)) === undefined) await writeLedger(database, newLedger(replicaNumber(0)));
  const store = createDexieStore(database);
  const { workspace, ids } = createSimulatedConsole(0, clock, store);
  const commit = (...mutations: readonly ScopedMutation[]) =>
    workspace.commit({ command: 'sample', actor: SOMEBODY, mutations });
  return {
    database,
    store,
    workspace,
    async addBody(name: string): Promise<RecordId<'body'>> {
      clock.advance(1_000);
      const id = ids.fresh('body');
      await commit(
        createRecord('body', CATALOGUE_SCOPE, id, { name, type: 'municipality', demonstration: true }),
      );
      return id;
    },
    async promise(bodyId: RecordId<'body'>, minutes: number): Promise<void> {
      clock.advance(1_000);
      const takeChargeMinutes = { low: minutes, medium: minutes, high: minutes };
      const { slots, onCallSlots, nationalHolidays, validFrom } = contractHours(1);
      const { target, dueSoonMinutes, countsObsolete, warrantyDays } = contractLevel(1);
      const calendar = { bodyId, slots, onCallSlots, nationalHolidays, validFrom };
      const figures = { target, dueSoonMinutes, countsObsolete, warrantyDays };
      const level = { bodyId, validFrom, takeChargeMinutes, ...figures };
      await commit(
        createRecord('calendar', CATALOGUE_SCOPE, ids.fresh('calendar'), calendar),
        createRecord('serviceLevel', CATALOGUE_SCOPE, ids.fresh('serviceLevel'), level),
      );
    },
    async addTicket(bodyId: RecordId<'body'>, subject: string): Promise<RecordId<'ticket'>> {
      clock.advance(1_000);
      const id = ids.fresh('ticket');
      const { channel, reason, priority, state, draftCode } = someTicket(1);
      const openedAt = clock.now();
      const fields = { bodyId, subject, channel, reason, priority, state, draftCode, openedAt };
      await commit(createRecord('ticket', scopeOfBody(bodyId), id, fields));
      return id;
    },
    async rename(id: RecordId<'ticket'>, subject: string): Promise<void> {
      const seen = await workspace.read('ticket', id);
      if (seen !== undefined) await commit(...setFields(seen, { subject }));
    },
    async remove(id: RecordId<'ticket'>): Promise<void> {
      const seen = await workspace.read('ticket', id);
      if (seen !== undefined) await commit(setDeleted(seen, true));
    },
    keeper(keeps = true) {
      let tokens = 0;
      let pages = 0;
      let failures = 0;
      const reader = createTicketReader(database);
      const keeper = createIndexKeeper({
        store,
        tickets: {
          ...reader,
          page(after, limit) {
            pages += 1;
            return reader.page(after, limit);
          },
          get(wanted) {
            if (failures === 0) return reader.get(wanted);
            failures -= 1;
            return Promise.reject(new StorageError('unavailable'));
          },
        },
        shelf: createIndexShelf(database, () => `token-${(tokens += 1)}-${database.dexie.verno}`),
        clock,
        touchedAfter: (position, to) => touchedAfter(database, position, to),
        keeps: () => keeps,
      });
      const subjects = (text = '') => {
        const { slots } = keeper.index().query({ ...EVERY_TICKET, text }, clock.now());
        return Array.from(slots, (slot) => keeper.index().row(slot, clock.now()).subject).sort();
      };
      const verdicts = () => {
        const { slots } = keeper.index().query(EVERY_TICKET, clock.now());
        return Array.from(slots, (slot) => keeper.index().row(slot, clock.now()).take?.verdict);
      };
      return { ...keeper, subjects, verdicts, pagesRead: () => pages, failOnce: () => void (failures = 1) };
    },
  };
}

/** Touches are told after the present task. */
const told = () => new Promise((resolve) => setImmediate(resolve));

describe('the keeper of the list index', () => {
  afterEach(() => deleteDatabase(NAME));

  it('follows the archive: new tickets, edits, deletions, names that arrive', async () => {
    const { store, addBody, addTicket, rename, remove, keeper } = await openConsole();
    const londa = await addBody('Londa');
    const first = await addTicket(londa, 'Stampante');
    const kept = keeper();
    await kept.start();
    expect(kept.status()).toEqual({ phase: 'ready' });
    expect(kept.subjects('londa')).toEqual(['Stampante']);

    const second = await addTicket(londa, 'Monitor');
    await rename(first, 'Scanner');
    await told();
    await kept.settled();
    expect(kept.subjects('londa')).toEqual(['Monitor', 'Scanner']);
    await remove(second);
    await told();
    await kept.settled();
    expect(kept.subjects()).toEqual(['Scanner']);
    kept.stop();
    await store.close();
  });

  it('goes on from the index as it was kept, reading only what changed since', async () => {
    const before = await openConsole();
    const londa = await before.addBody('Londa');
    const first = await before.addTicket(londa, 'Stampante');
    await before.addTicket(londa, 'Tastiera');
    const early = before.keeper();
    await early.start();
    await early.keep();
    early.stop();
    await before.rename(first, 'Plotter');
    await before.addTicket(londa, 'Monitor');
    await before.store.close();

    const after = await openConsole();
    const late = after.keeper();
    await late.start();
    expect(late.subjects('londa')).toEqual(['Monitor', 'Plotter', 'Tastiera']);
    expect(late.pagesRead()).toBe(0);
    late.stop();
    await after.store.close();
  });

  it('sets every clock again when the office configures its hours, now or at the next start [CAP-7-a]', async () => {
    const before = await openConsole();
    const londa = await before.addBody('Londa');
    await before.addTicket(londa, 'Stampante');
    const early = before.keeper();
    await early.start();
    expect(early.verdicts()).toEqual(['unconfigured']);
    clock.advance(A_WEEK);
    await before.promise(londa, 1);
    await told();
    await early.settled();
    expect(early.verdicts()).toEqual(['overdue']);
    await early.keep();
    early.stop();
    await before.promise(londa, 60_000);
    await before.store.close();

    const after = await openConsole();
    const late = after.keeper();
    await late.start();
    expect([late.verdicts(), late.pagesRead()]).toEqual([['running'], 0]);
    late.stop();
    await after.store.close();
  });

  it('leaves out an index that was kept of another archive', async () => {
    const before = await openConsole();
    const londa = await before.addBody('Londa');
    await before.addTicket(londa, 'Stampante');
    const early = before.keeper();
    await early.start();
    await early.keep();
    early.stop();
    await writeLedger(before.database, newLedger(replicaNumber(5)));
    await before.database.records('ticket').clear();
    const late = before.keeper();
    await late.start();
    expect(late.subjects()).toEqual([]);
    late.stop();
    await before.store.close();
  });

  it('takes in what it could not read, the next time it reads', async () => {
    const { store, addBody, addTicket, keeper } = await openConsole();
    const londa = await addBody('Londa');
    const kept = keeper(false);
    await kept.start();
    kept.failOnce();
    await addTicket(londa, 'Stampante');
    await told();
    await kept.settled();
    expect(kept.status()).toEqual({ phase: 'failed', failure: 'unavailable' });
    await addTicket(londa, 'Monitor');
    await told();
    await kept.settled();
    expect(kept.subjects()).toEqual(['Monitor', 'Stampante']);
    kept.stop();
    await store.close();
  });

  it('reads every ticket when a snapshot stands for the changes that it lacks', async () => {
    const elsewhere = createSimulatedConsole(3, clock);
    const bodyId = elsewhere.ids.fresh('body');
    const { channel, reason, priority, state, draftCode, openedAt } = someTicket(1);
    const fields = { bodyId, subject: 'Scanner', channel, reason, priority, state, draftCode, openedAt };
    const id = elsewhere.ids.fresh('ticket');
    const mutations = [createRecord('ticket', scopeOfBody(bodyId), id, fields)];
    await elsewhere.workspace.commit({ command: 'sample', actor: SOMEBODY, mutations });

    const { store, keeper } = await openConsole();
    const deaf = keeper();
    await deaf.start();
    deaf.stop();
    expect(await loadSnapshot(store, snapshotLines(elsewhere.store))).toMatchObject({ ok: true });
    await deaf.keep();
    expect(deaf.subjects()).toEqual(['Scanner']);
    await store.close();
  });

  it('reads an archive again that was emptied and begun anew, and keeps that', async () => {
    const { store, addBody, addTicket, keeper } = await openConsole();
    const londa = await addBody('Londa');
    await addTicket(londa, 'Stampante');
    const [listening, deaf] = [keeper(), keeper(false)];
    await listening.start();
    await listening.keep();
    await deaf.start();
    deaf.stop();
    await store.transact((transaction) => transaction.empty([]));
    await told();
    await listening.settled();
    expect(listening.subjects()).toEqual([]);
    await deaf.keep();
    expect(deaf.subjects()).toEqual([]);

    await addTicket(londa, 'Monitor');
    await told();
    await listening.settled();
    expect([listening.subjects(), listening.status()]).toEqual([['Monitor'], { phase: 'ready' }]);
    await listening.keep();
    listening.stop();
    await store.close();

    const after = await openConsole();
    const late = after.keeper();
    await late.start();
    expect(late.subjects()).toEqual(['Monitor']);
    late.stop();
    await after.store.close();
  });

  it('says that the archive could not be read', async () => {
    const { database, store, keeper } = await openConsole();
    const kept = keeper();
    database.dexie.close();
    await kept.start();
    expect(kept.status()).toEqual({ phase: 'failed', failure: 'closed' });
    kept.stop();
    await store.close();
  });
});
