import { describe, expect, it } from 'vitest';
import { ShareError } from '#shared/replica/share/share.ts';
import { heldStreams } from '#shared/replica/sync/held-streams.ts';
import { quarantined, releaseQuarantine } from '#shared/replica/sync/quarantine.ts';
import { SCOPE } from '#tests/contracts/sample-records.ts';
import { createPeer } from '#tests/sync/peer.ts';
import { positionOf, readerAndPeer, receive, streamOf, withCalls } from '#tests/sync/reading-console.ts';

describe('a segment that cannot be read yet', () => {
  it('holds its stream and no other: “Torn/lost after announce”', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const other = await createPeer(world);
    const torn = await peer.segment();
    world.folder.write(torn.path, torn.bytes.slice(0, 100), world.clock.now());
    await peer.announce();
    await other.segment();
    await other.announce();
    expect(await receive(reader)).toEqual({ applied: 1, files: 1, held: 1 });
    const since = world.clock.now();
    expect(await streamOf(reader, peer)).toMatchObject({ state: 'hold', misses: 1, why: 'segment-damaged' });
    world.clock.advance(60_000);
    await receive(reader);
    expect(await streamOf(reader, peer)).toMatchObject({ state: 'hold', misses: 2, since });
    expect(await heldStreams(reader)).toEqual([
      { scope: SCOPE, replica: peer.replica, state: 'hold', files: 1, since, why: 'segment-damaged' },
    ]);
    world.folder.write(torn.path, torn.bytes, world.clock.now());
    expect(await receive(reader)).toEqual({ applied: 1, files: 1, held: 0 });
    expect(await streamOf(reader, peer)).toMatchObject({ state: 'ok', misses: 0, why: '' });
    expect(await heldStreams(reader)).toEqual([]);
  });

  it('in the middle lets what comes before it be applied', async () => {
    const { world, peer, reader } = await readerAndPeer();
    await peer.segment(2);
    const middle = await peer.segment(2);
    await peer.segment(2);
    await peer.announce();
    world.folder.remove(middle.path);
    expect(await receive(reader)).toEqual({ applied: 2, files: 1, held: 1 });
    expect(await streamOf(reader, peer)).toMatchObject({ q: 1, state: 'hold', why: 'segment-missing' });
    world.folder.write(middle.path, middle.bytes, world.clock.now());
    expect(await receive(reader)).toEqual({ applied: 4, files: 2, held: 0 });
  });

  it('whose writer never comes again waits, and its changes are never guessed: “freeze”', async () => {
    const { peer, reader } = await readerAndPeer();
    await peer.segment(1, { withheld: true });
    await peer.segment();
    await peer.announce();
    for (let round = 0; round < 5; round += 1) await receive(reader);
    expect(await positionOf(reader, peer)).toBe(0);
    expect(await heldStreams(reader)).toMatchObject([{ state: 'hold', files: 2 }]);
  });

  it('is another’s matter when only that file fails', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const busy = await peer.segment();
    await peer.announce();
    const other = await createPeer(world);
    await other.segment();
    await other.announce();
    const share = withCalls(reader.share, {
      read: (path, maxBytes, key) =>
        path === busy.path
          ? Promise.reject(new ShareError('permission', 'EACCES'))
          : reader.share.read(path, maxBytes, key),
    });
    expect(await receive({ ...reader, share })).toEqual({ applied: 1, files: 1, held: 1 });
    expect(await receive(reader)).toEqual({ applied: 1, files: 1, held: 0 });
  });

  it('does not stand for a server that is gone: the round ends', async () => {
    const { peer, reader } = await readerAndPeer();
    for (let q = 0; q < 20; q += 1) await peer.segment();
    await peer.announce();
    let calls = 0;
    const share = withCalls(reader.share, {
      read(path, maxBytes, key) {
        calls += path.startsWith('log/') ? 1 : 0;
        if (calls > 10) return Promise.reject(new ShareError('gone', 'ESTALE'));
        return reader.share.read(path, maxBytes, key);
      },
    });
    await expect(receive({ ...reader, share })).rejects.toMatchObject({ failure: 'gone' });
    expect(await heldStreams(reader)).toEqual([]);
    expect(await receive(reader)).toMatchObject({ held: 0 });
    expect(await positionOf(reader, peer)).toBe(20);
  });
});

describe('“Stale or incomplete listing, negative cache”', () => {
  it('leaves the stream for a later round', async () => {
    const { peer, reader } = await readerAndPeer();
    for (let q = 0; q < 4; q += 1) await peer.segment();
    await peer.announce({ tails: false });
    const stale = withCalls(reader.share, {
      list: async (directory) =>
        (await reader.share.list(directory)).filter((name) => !/^0000000[34]/.test(name)),
    });
    expect(await receive({ ...reader, share: stale })).toEqual({ applied: 2, files: 2, held: 1 });
    expect(await receive(reader)).toEqual({ applied: 2, files: 2, held: 0 });
  });

  it('repeats names without harm: “Duplicate entries”', async () => {
    const { peer, reader } = await readerAndPeer();
    for (let q = 0; q < 4; q += 1) await peer.segment();
    await peer.announce({ tails: false });
    const share = withCalls(reader.share, {
      async list(directory) {
        const names = await reader.share.list(directory);
        return [...names, ...names];
      },
    });
    expect(await receive({ ...reader, share })).toEqual({ applied: 4, files: 4, held: 0 });
  });
});

describe('“Foreign files”', () => {
  it('in a stream’s directory are not read', async () => {
    const { world, peer, reader } = await readerAndPeer();
    await peer.segment();
    await peer.announce({ tails: false });
    const segment = await peer.segment(1, { withheld: true });
    world.folder.write(`log/${SCOPE}/${peer.replica}/~$report.docx`, segment.bytes, world.clock.now());
    world.folder.write(segment.path.replace('.seg', ' (1).seg'), segment.bytes, world.clock.now());
    expect(await receive(reader)).toEqual({ applied: 1, files: 1, held: 0 });
  });
});

describe('“Newer app writes new format”', () => {
  it('asks for a newer program for that stream alone', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const other = await createPeer(world);
    await peer.segment(1, { header: { mr: 99 } });
    await peer.announce();
    await other.segment();
    await other.announce();
    expect(await receive(reader)).toEqual({ applied: 1, files: 1, held: 1 });
    expect(await heldStreams(reader)).toMatchObject([{ state: 'outdated', why: 'file-newer' }]);
    expect(await quarantined(reader)).toEqual([]);
  });
});

describe('quarantine', () => {
  it('ends when somebody asks for the stream to be read again', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const start = peer.stream();
    const wrong = await peer.segment(1, { header: { n: [5, 5] } });
    await peer.announce();
    await receive(reader);
    expect(await heldStreams(reader)).toMatchObject([{ state: 'quarantine' }]);
    world.folder.remove(wrong.path);
    peer.rewind(start);
    expect(await receive(reader)).toEqual({ applied: 0, files: 0, held: 1 });
    expect(await releaseQuarantine(reader, SCOPE, peer.replica)).toBe(true);
    expect(await releaseQuarantine(reader, SCOPE, peer.replica)).toBe(false);
    await receive(reader);
    expect(await heldStreams(reader)).toMatchObject([{ state: 'hold', why: 'segment-missing' }]);
  });
});
