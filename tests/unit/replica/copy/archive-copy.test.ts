import { describe, expect, it } from 'vitest';
import { archiveLines } from '#shared/replica/copy/archive-lines.ts';
import { restoreArchive } from '#shared/replica/copy/restore-archive.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { reapplyOpaque } from '#shared/replica/reapply-opaque.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { addBody, addSeat, changeElsewhere, consoleOver } from '#tests/contracts/sample-records.ts';
import { contentsOf } from '#tests/contracts/store-transactions.ts';
import { put, row, SAMPLE_ROWS } from '#tests/contracts/store-sync-rows.ts';
import { changesIn, newLedger, replicaNumber } from '#tests/laws/simulated-console.ts';
import { veil } from '#tests/laws/veil.ts';

const emptyStore = (replica = 9): ReplicaStore => createMemoryStore(newLedger(replicaNumber(replica)));

/** Reads a copy to its end; `between` is called once, after its first `after` lines. */
async function copyOf(store: ReplicaStore, after = 0, between = () => Promise.resolve()) {
  const lines: string[] = [];
  const reading = archiveLines(store);
  while (true) {
    if (lines.length === after) await between();
    const next = await reading.next();
    if (next.done === true) return { lines, result: next.value };
    lines.push(next.value);
  }
}

async function office() {
  const subject = consoleOver(emptyStore(0));
  await addBody(subject, 'Ente');
  const seats = [await addSeat(subject, 'Sede'), await addSeat(subject, 'Altra')];
  await put(subject.store, SAMPLE_ROWS);
  return { subject, store: subject.store, seats };
}

describe('a copy of an archive', () => {
  it('says how much it holds', async () => {
    const { store } = await office();
    const { lines, result } = await copyOf(store);
    expect(result).toEqual({
      ok: true,
      value: { records: 3, changes: 3, rows: SAMPLE_ROWS.length, lines: lines.length },
    });
    const restored = await restoreArchive(emptyStore(), lines);
    expect(restored).toMatchObject({
      ok: true,
      value: { records: 3, rows: SAMPLE_ROWS.length, ledger: { replica: replicaNumber(0) } },
    });
  });

  it('has what was committed while the archive was read, wherever the reading was', async () => {
    const { lines: quiet } = await copyOf((await office()).store);
    for (let after = 0; after < quiet.length; after += 1) {
      const { subject, store, seats } = await office();
      const { lines, result } = await copyOf(store, after, async () => {
        const seat = await subject.workspace.read('seat', seats[0] ?? fail());
        expect(seat?.record.name).toBe('Sede');
        await addSeat(subject, 'Durante');
        await addBody(subject, 'Nuovo ente');
      });
      expect(result).toMatchObject({ ok: true });
      const restored = emptyStore();
      expect(await restoreArchive(restored, lines)).toMatchObject({ ok: true });
      const changes = await changesIn(restored);
      // What is committed after the last moment is not in the copy; what is in it is whole.
      expect([3, 5]).toContain(changes.length);
      if (changes.length === 5) expect(await contentsOf(restored)).toEqual(await contentsOf(store));
    }
  });

  it('is told to be begun again when the archive was emptied while it was read', async () => {
    const { store } = await office();
    const { lines, result } = await copyOf(store, 2, () => store.transact((work) => work.empty([])));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'copy-overtaken' } });
    expect(await restoreArchive(emptyStore(), lines)).toMatchObject({
      refusal: { code: 'copy-incomplete' },
    });
  });

  it('is told to be begun again when records were read anew by a newer version meanwhile', async () => {
    const writer = consoleOver(emptyStore(3));
    await addSeat(writer, 'Sede');
    const store = emptyStore();
    const veiled = (await changesIn(writer.store)).map((change) => veil(change, () => true));
    expect(await receiveChanges({ store, clock: writer.clock }, veiled)).toMatchObject({ ok: true });
    const reread = async (): Promise<void> => {
      expect(await reapplyOpaque(store)).toBe(1);
    };
    const { result } = await copyOf(store, 3, reread);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'copy-overtaken' } });
    expect((await copyOf(store)).result).toMatchObject({ ok: true });
  });

  it('is told to be begun again when a file that the synchronisation kept went meanwhile', async () => {
    const { store } = await office();
    const { lines } = await copyOf(store);
    const firstRow = lines.findIndex((line) => line.startsWith('{"row":'));
    const { result } = await copyOf(store, firstRow + 1, () =>
      store.transact((work) =>
        work.save({
          positions: [],
          entities: [],
          changes: [],
          checksums: [],
          sync: { remove: [{ area: 'segments', key: 'c0/s/00000002' }] },
        }),
      ),
    );
    expect(result).toMatchObject({ ok: false, refusal: { code: 'copy-overtaken' } });
  });

  it('keeps kinds that this version does not know, and large files', async () => {
    const subject = consoleOver(emptyStore(0));
    const drone = changeElsewhere(1, 9_000, [
      { op: 'create', kind: 'drone', id: 'D1', fields: { rotors: 4 } },
    ]);
    expect(await receiveChanges(subject, [drone])).toMatchObject({ ok: true });
    const file = new Uint8Array(300_000).map((_, place) => place % 251);
    await put(subject.store, [row('segments', 'large', file)]);
    const restored = emptyStore();
    const { lines } = await copyOf(subject.store);
    expect(await restoreArchive(restored, lines)).toMatchObject({ ok: true });
    expect(await contentsOf(restored)).toEqual(await contentsOf(subject.store));
    expect(await restored.changesOf({ kind: 'drone', id: 'D1' })).toEqual([drone]);
    expect((await restored.syncRow({ area: 'segments', key: 'large' }))?.bytes).toEqual(file);
  });

  it('is restored only into an empty archive', async () => {
    const { store } = await office();
    const { lines } = await copyOf(store);
    const before = await contentsOf(store);
    expect(await restoreArchive(store, lines)).toMatchObject({ refusal: { code: 'archive-not-empty' } });
    expect(await contentsOf(store)).toEqual(before);
  });

  it.each([
    ['nothing', 'copy-incomplete', () => []],
    ['something else', 'copy-malformed', () => ['hello']],
    ['a copy of a newer version', 'copy-newer', () => ['{"copy":2}']],
    ['a copy without its end', 'copy-incomplete', (lines: readonly string[]) => lines.slice(0, -1)],
    ['a copy with something after its end', 'copy-malformed', (lines: readonly string[]) => [...lines, '']],
    ['a copy that lacks a line', 'copy-altered', (lines: readonly string[]) => lines.toSpliced(2, 1)],
    [
      'a copy with a line twice',
      'copy-altered',
      (lines: readonly string[]) => lines.toSpliced(2, 0, lines[2] ?? ''),
    ],
  ])('refuses %s', async (_what, code, spoil: (lines: readonly string[]) => readonly string[]) => {
    const { lines } = await copyOf((await office()).store);
    const restored = emptyStore();
    expect(await restoreArchive(restored, spoil(lines))).toMatchObject({ ok: false, refusal: { code } });
    expect(await contentsOf(restored)).toEqual(await contentsOf(emptyStore()));
    expect(await restored.syncRows('heads')).toEqual([]);
  });
});

function fail(): never {
  throw new Error('the office has two seats');
}
