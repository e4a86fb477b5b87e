import { describe, expect, it } from 'vitest';
import { composeSealedShare } from '#shared/replica/share/sealed-share.ts';
import { DIRECTORIES } from '#shared/replica/share/space-paths.ts';
import { announce } from '#shared/replica/sync/announce.ts';
import { readOwnHeads } from '#shared/replica/sync/own-heads.ts';
import { countUnpublished, putSegments, sealChanges } from '#shared/replica/sync/publish.ts';
import { recordCalls, recordedDesk, startEngine } from '#tests/sync/engine-tools.ts';
import { publish } from '#tests/sync/test-console.ts';

describe('announcing', () => {
  it('comes after every file that it names is stored', async () => {
    const { desk, recorded } = await recordedDesk();
    await desk.open();
    await (await startEngine(desk)).round();
    const paths = recorded.calls.filter(({ call }) => call === 'put').map(({ path }) => path);
    const kinds = paths.map((path) => path.slice(0, path.indexOf('/')));
    expect(kinds.lastIndexOf('log')).toBeGreaterThanOrEqual(0);
    expect(kinds.lastIndexOf('log')).toBeLessThan(kinds.indexOf('heads'));
    expect(kinds.indexOf('members')).toBeLessThan(kinds.indexOf('heads'));
  });

  it('does not happen when a segment could not be stored', async () => {
    const { desk, recorded } = await recordedDesk();
    await desk.open();
    recorded.trouble = ({ call, path }) =>
      call === 'put' && path.startsWith('log/') ? { failure: 'transient', moment: 'before' } : null;
    const engine = await startEngine(desk);
    expect(await engine.round()).toMatchObject({ failure: 'transient', published: 0, settled: false });
    expect(recorded.calls.filter(({ path }) => path.startsWith('heads/'))).toEqual([]);
    // The ticket and its number.
    expect(engine.status()).toMatchObject({ condition: 'offline', waiting: 2 });
    recorded.trouble = () => null;
    expect(await engine.round()).toMatchObject({ settled: true });
    expect(engine.status()).toMatchObject({ condition: 'current', waiting: 0 });
  });

  it('repeats the same name until it is known to be stored, and counts only then', async () => {
    const { desk, recorded } = await recordedDesk();
    await desk.open();
    const parts = desk.parts();
    await sealChanges(parts);
    await putSegments(parts);
    const moments = ['before', 'after', 'before'] as const;
    for (const moment of moments) {
      recorded.trouble = ({ call, path }) =>
        call === 'put' && path.startsWith('heads/') ? { failure: 'transient', moment } : null;
      await expect(announce(parts, 'sealed')).rejects.toMatchObject({ failure: 'transient' });
      expect(await countUnpublished(parts)).toBe(1);
    }
    const heads = recorded.calls.filter(({ call, path }) => call === 'put' && path.startsWith('heads/'));
    expect(heads).toHaveLength(moments.length);
    expect(new Set(heads.map(({ path }) => path)).size).toBe(1);
    recorded.trouble = () => null;
    await announce(parts, 'sealed');
    expect(await countUnpublished(parts)).toBe(0);
  });

  it('does not count while the head reads back otherwise than it was written', async () => {
    const { space, desk, recorded } = await recordedDesk();
    await desk.open();
    const torn = recordCalls({
      ...recorded.share,
      get: async (path, maxBytes) => (await recorded.share.get(path, maxBytes))?.subarray(0, 20) ?? null,
    });
    const parts = desk.parts();
    const sealed = composeSealedShare(torn.share, space.sealer);
    await expect(publish({ ...parts, share: sealed })).rejects.toMatchObject({ failure: 'transient' });
    expect(torn.calls.filter(({ call }) => call === 'delete')).toEqual([]);
    expect((await readOwnHeads(desk.store)).stored).toBeNull();
    expect(await countUnpublished(parts)).toBe(1);
  });

  it('leaves its last two heads on the share, and deletes older ones only after the new one read back', async () => {
    const { space, desk, recorded } = await recordedDesk();
    for (let count = 0; count < 4; count += 1) {
      await desk.open();
      await publish(desk.parts());
    }
    const numbers = space.folder.names(DIRECTORIES.heads).map((name) => Number(name.split('.')[1]));
    expect(numbers.sort()).toEqual([3, 4]);
    const order = recorded.calls.filter(({ path }) => path.startsWith('heads/'));
    const deletions = order.flatMap(({ call }, place) => (call === 'delete' ? [place] : []));
    expect(deletions.length).toBeGreaterThanOrEqual(2);
    for (const place of deletions) {
      const before = order.slice(0, place).filter(({ call }) => call !== 'delete');
      const [put, get] = before.slice(-2);
      expect([put?.call, get?.call]).toEqual(['put', 'get']);
      expect(get?.path).toBe(put?.path);
    }
  });

  it("remembers its own heads, so that a copy's are told from them", async () => {
    const { space, desk } = await recordedDesk();
    for (let count = 0; count < 4; count += 1) {
      await desk.open();
      await publish(desk.parts());
    }
    const [own] = space.folder.names(DIRECTORIES.heads);
    const bytes = space.folder.file(`heads/${own ?? ''}`)?.bytes ?? new Uint8Array();
    const engine = await startEngine(desk);
    await engine.round();
    // One that was deleted long ago shows up again.
    space.folder.write(`heads/${own ?? ''}`, bytes, space.clock.now());
    await engine.round();
    expect((await desk.store.ledger()).replica).toBe(desk.replica);
  });
});
