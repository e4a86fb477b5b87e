import { describe, expect, it } from 'vitest';
import { restoreCertificates, restoreHeads } from '#shared/replica/sync/restore-news.ts';
import { createReader, readerAndPeer, receive } from '#tests/sync/reading-console.ts';

describe('a folder that lost the files of a console that never comes again', () => {
  it('gets its certificate and its newest head back from whoever read them', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const segment = await peer.segment(2);
    await peer.announce();
    const newest = await peer.announce();
    await receive(reader);
    const before = world.folder.copy();
    for (const path of world.folder.paths()) {
      if (path !== segment.path) world.folder.remove(path);
    }
    expect(await restoreCertificates(reader)).toBe(1);
    expect(await restoreHeads(reader, [])).toBe(1);
    expect(world.folder.file(newest.path)).toMatchObject({ bytes: before.file(newest.path)?.bytes });
    expect(await receive(await createReader(world))).toEqual({ applied: 2, files: 1, held: 0 });
  });

  it('is left alone when they are there', async () => {
    const { world, peer, reader } = await readerAndPeer();
    await peer.segment();
    await peer.announce();
    await receive(reader);
    expect(await restoreCertificates(reader)).toBe(0);
    expect(await restoreHeads(reader, world.folder.names('heads'))).toBe(0);
  });

  it('gets nothing from who keeps no files', async () => {
    const { world, peer } = await readerAndPeer();
    const frugal = await createReader(world, { keepsSegments: false });
    await peer.announce();
    await receive(frugal);
    for (const path of world.folder.paths()) world.folder.remove(path);
    expect(await restoreHeads(frugal, [])).toBe(0);
    expect(await restoreCertificates(frugal)).toBe(0);
  });
});
