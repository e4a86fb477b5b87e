import { describe, expect, it } from 'vitest';
import { restoreOthers } from '#shared/replica/sync/restore-others.ts';
import { createReader, readerAndPeer, receive } from '#tests/sync/reading-console.ts';

describe('a folder that lost the files of a console that never comes again', () => {
  it('gets its certificate and newest head back from who has all it announced', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const segment = await peer.segment(2);
    await peer.announce();
    const newest = await peer.announce();
    await receive(reader);
    const before = world.folder.copy();
    for (const path of world.folder.paths()) {
      if (path !== segment.path) world.folder.remove(path);
    }
    expect(await restoreOthers(reader)).toBe(2);
    expect(world.folder.file(newest.path)).toMatchObject({ bytes: before.file(newest.path)?.bytes });
    expect(await receive(await createReader(world))).toEqual({ applied: 2, files: 1, held: 0 });
    expect(await restoreOthers(reader)).toBe(0);
  });

  it('gets no head back from who lacks a segment that it announces', async () => {
    const { world, peer, reader } = await readerAndPeer();
    await peer.segment(1, { withheld: true });
    const head = await peer.announce();
    await receive(reader);
    world.folder.remove(head.path);
    expect(await restoreOthers(reader)).toBe(0);
    expect(world.folder.names('heads')).toEqual([]);
  });
});
