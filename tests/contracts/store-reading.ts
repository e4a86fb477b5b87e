import { describe, expect, it } from 'vitest';
import type { RecordId, ReplicaId } from '#shared/domain/identity.ts';
import { setDeleted, setFields } from '#shared/domain/mutations.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import type { SimulatedConsole } from '#tests/laws/simulated-console.ts';
import type { OpenStore } from './store-under-test.ts';
import { addBody, addSeat, BODY, changeElsewhere, consoleOver, draftOf, SCOPE } from './sample-records.ts';

const ELSEWHERE = '01HZY0000000000000000000CC' as RecordId<'body'>;

/** Rows, merge states and changes, as they are asked for. */
export function describeReading(open: OpenStore): void {
  describeRows(open);
  describeHistory(open);
}

function describeRows(open: OpenStore): void {
  describe('records', () => {
    it('gives the rows of a kind in order of id', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      const ids = [await addSeat(subject, 'z'), await addSeat(subject, 'a'), await addSeat(subject, 'm')];
      await addBody(subject, 'Ente');
      expect((await store.rows('seat')).map((row) => row['id'])).toEqual(ids);
      expect(await store.rows('ticket')).toEqual([]);
    });

    it('finds rows by an indexed field, also after its value changed', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      const moved = await addSeat(subject, 'moved');
      const stays = await addSeat(subject, 'stays');
      await edit(subject, moved, { bodyId: ELSEWHERE });
      expect(await idsOf(store, BODY)).toEqual([stays]);
      expect(await idsOf(store, ELSEWHERE)).toEqual([moved]);
      await edit(subject, moved, { bodyId: BODY });
      expect(await idsOf(store, BODY)).toEqual([moved, stays]);
      expect(await idsOf(store, ELSEWHERE)).toEqual([]);
    });

    it('leaves deleted records out of rows, gives their state, and shows them again once restored', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      const seat = await addSeat(subject, 'Sede');
      await bury(subject, seat, true);
      expect(await store.rows('seat')).toEqual([]);
      expect(await idsOf(store, BODY)).toEqual([]);
      expect(await store.entity({ kind: 'seat', id: seat })).toMatchObject({ id: seat });
      await bury(subject, seat, false);
      expect(await idsOf(store, BODY)).toEqual([seat]);
    });

    it('keeps the state of kinds that this version does not know, without rows', async () => {
      const { store } = await open();
      const change = changeElsewhere(1, 1_000, [
        { op: 'create', kind: 'drone', id: 'D1', fields: { rotors: 4 } },
      ]);
      expect(await receiveChanges(consoleOver(store), [change])).toMatchObject({ ok: true });
      expect(await store.entity({ kind: 'drone', id: 'D1' })).toMatchObject({ kind: 'drone', scope: SCOPE });
      expect(await store.changesOf({ kind: 'drone', id: 'D1' })).toEqual([change]);
    });

    it('gives every record in order of kind and id', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      const seats = [await addSeat(subject, 'b'), await addSeat(subject, 'a')];
      const body = await addBody(subject, 'Ente');
      const names: string[] = [];
      for await (const { kind, id } of store.allEntities()) names.push(`${kind} ${id}`);
      expect(names).toEqual([`body ${body}`, ...seats.map((id) => `seat ${id}`)]);
    });

    it('has no state for a record that nobody touched', async () => {
      const { store } = await open();
      expect(await store.entity({ kind: 'seat', id: 'absent' })).toBeUndefined();
    });
  });
}

function describeHistory(open: OpenStore): void {
  describe('changes', () => {
    it('gives the changes of a record, oldest stamp first, whoever made them', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      const seat = await addSeat(subject, 'Sede');
      await addSeat(subject, 'Altra');
      const early = changeElsewhere(1, 5_000, [
        { op: 'set', kind: 'seat', id: seat, fields: { name: { value: 'Prima', replaces: [] } } },
      ]);
      expect(await receiveChanges(subject, [early])).toMatchObject({ ok: true });
      await edit(subject, seat, { name: 'Dopo' });
      const commands = (await store.changesOf({ kind: 'seat', id: seat })).map(({ command }) => command);
      expect(commands).toEqual(['elsewhere', 'sample', 'edit']);
      expect(await store.changesOf({ kind: 'seat', id: 'absent' })).toEqual([]);
    });

    it('gives a change exactly as it was written', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      const change = changeElsewhere(1, 5_000, [
        { op: 'add', kind: 'ticket', id: 'T1', field: 'tags', element: '__proto__' },
        { op: 'count', kind: 'ticket', id: 'T1', field: 'reminders', delta: -2 },
        { op: 'opaque', raw: { form: ['~', 'ticket', 'T1', [[0, 1]]], replicas: [subject.replica] } },
      ]);
      expect(await receiveChanges(subject, [change])).toMatchObject({ ok: true });
      expect(await store.change({ scope: SCOPE, replica: change.replica, n: 1 })).toEqual(change);
      expect(await store.change({ scope: SCOPE, replica: change.replica, n: 2 })).toBeUndefined();
    });

    it('gives the changes of a stream after a place, in order, as many as asked', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      for (const name of ['a', 'b', 'c', 'd']) await addSeat(subject, name);
      const after = async (n: number, limit: number): Promise<readonly number[]> =>
        (await store.changesAfter({ scope: SCOPE, replica: subject.replica, n }, limit)).map(
          (change) => change.n,
        );
      expect(await after(0, 10)).toEqual([1, 2, 3, 4]);
      expect(await after(1, 2)).toEqual([2, 3]);
      expect(await after(4, 10)).toEqual([]);
    });

    it('tells the position of every stream and the sum of every scope', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      await addSeat(subject, 'Sede');
      await addBody(subject, 'Ente');
      const { replica } = subject;
      expect(
        [...(await store.positions())].sort((left, right) => (left.scope < right.scope ? -1 : 1)),
      ).toEqual([
        { scope: SCOPE, replica, n: 1 },
        { scope: 'c0', replica, n: 1 },
      ]);
      const sums = await store.checksums();
      expect(sums.map(({ scope }) => scope).sort()).toEqual([SCOPE, 'c0']);
      expect(new Set(sums.map(({ sum }) => sum)).size).toBe(2);
    });

    it('tells the positions of one replica apart from the others', async () => {
      const { store } = await open();
      const subject = consoleOver(store);
      await addSeat(subject, 'Sede');
      await addBody(subject, 'Ente');
      const { replica } = subject;
      const other = { scope: SCOPE, replica: 'z'.repeat(20) as ReplicaId, n: 3 };
      await store.transact((transaction) =>
        transaction.save({ positions: [other], entities: [], changes: [], checksums: [] }),
      );
      expect(await store.positionsOf(other.replica)).toEqual([other]);
      expect((await store.positionsOf(replica)).map(({ scope, n }) => [scope, n])).toEqual(
        [SCOPE, 'c0'].sort().map((scope) => [scope, 1]),
      );
      expect(await store.positionsOf('0'.repeat(20) as ReplicaId)).toEqual([]);
    });
  });
}

async function edit(
  subject: SimulatedConsole,
  seat: RecordId<'seat'>,
  edits: { readonly name?: string; readonly bodyId?: RecordId<'body'> },
): Promise<void> {
  const seen = await subject.workspace.read('seat', seat);
  if (seen === undefined) throw new Error('the seat is not there');
  await subject.workspace.commit({ ...draftOf(setFields(seen, edits)), command: 'edit' });
}

async function bury(subject: SimulatedConsole, seat: RecordId<'seat'>, deleted: boolean): Promise<void> {
  const seen = await subject.workspace.read('seat', seat);
  if (seen === undefined) throw new Error('the seat is not there');
  await subject.workspace.commit(draftOf([setDeleted(seen, deleted)]));
}

async function idsOf(store: ReplicaStore, bodyId: string): Promise<readonly unknown[]> {
  return (await store.rowsBy('seat', 'bodyId', bodyId)).map((row) => row['id']);
}
