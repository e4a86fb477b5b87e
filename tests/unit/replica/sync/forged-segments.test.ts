import { describe, expect, it } from 'vitest';
import { heldStreams } from '#shared/replica/sync/held-streams.ts';
import { quarantined } from '#shared/replica/sync/quarantine.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { BODY, changeElsewhere, SCOPE } from '#tests/contracts/sample-records.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createPeer, type Oddities } from '#tests/sync/peer.ts';
import { positionOf, readerAndPeer, receive, streamOf } from '#tests/sync/reading-console.ts';

async function contents({ store }: SyncParts): Promise<unknown> {
  return { positions: await store.positions(), sums: await store.checksums() };
}

describe('a segment that no honest console wrote', () => {
  const cases: readonly (readonly [string, string, Oddities])[] = [
    ['is signed by nobody', 'signature-invalid', { signer: null }],
    ['is of another space', 'file-forged', { header: { sp: 'zzzzzzzzzzzzzzzzzzzz' } }],
    ['is of another scope than its place', 'file-forged', { header: { sc: 'c0' } }],
    ['is of another number than its place', 'file-forged', { header: { q: 9 } }],
    ['says that it continues another history', 'chain-mismatch', { header: { p: '0'.repeat(32) } }],
    ['leaves out changes', 'segment-gap', { header: { n: [2, 2] } }],
    ['holds fewer changes than it says', 'segment-malformed', { lines: [] }],
    ['holds what is no change', 'segment-malformed', { lines: ['{"n":1}'] }],
    ['is not made as segments are', 'file-forged', { header: { rt: 'nobody' } }],
  ];

  it.each(cases)('that %s sets its stream in quarantine, and the others go on', async (_, why, oddities) => {
    const { world, peer, reader } = await readerAndPeer();
    const other = await createPeer(world);
    const forged = await peer.segment(1, oddities);
    await peer.announce();
    await other.segment();
    await other.announce();
    expect(await receive(reader)).toEqual({ applied: 1, files: 1, held: 1 });
    expect(await heldStreams(reader)).toMatchObject([{ replica: peer.replica, state: 'quarantine', why }]);
    expect(await quarantined(reader)).toMatchObject([{ path: forged.path, why }]);
    expect((await reader.store.syncRow({ area: 'quarantine', key: forged.path }))?.bytes).toEqual(
      forged.bytes,
    );
    expect(await positionOf(reader, peer)).toBe(0);
  });

  it('but by another enrolled console is not taken for its stream’s', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const impostor = await createPeer(world);
    await peer.segment(1, { signer: impostor.replica });
    await peer.announce();
    await receive(reader);
    expect(await heldStreams(reader)).toMatchObject([{ why: 'signature-invalid' }]);
  });

  it('and that a head does not name only stands in the way of the one that may come', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const honest = await peer.segment();
    await peer.announce({ tails: false });
    const forger = await createPeer(world);
    const forged = await forger.segment(1, { withheld: true, header: { r: peer.replica } });
    world.folder.remove(honest.path);
    const place = honest.path.replace(honest.tag, forged.tag);
    world.folder.write(place, forged.bytes, world.clock.now());
    await receive(reader);
    expect(await heldStreams(reader)).toMatchObject([{ state: 'hold', why: 'segment-missing' }]);
    expect(await quarantined(reader)).toMatchObject([{ path: place, why: 'signature-invalid' }]);
    world.folder.write(honest.path, honest.bytes, world.clock.now());
    expect(await receive(reader)).toMatchObject({ applied: 1, held: 0 });
  });
});

describe('“replay old file under another name”', () => {
  it('is rejected: what is under a name must be what the name is made from', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const old = await peer.segment();
    const next = await peer.segment();
    await peer.announce();
    world.folder.write(next.path, old.bytes, world.clock.now());
    expect(await receive(reader)).toEqual({ applied: 1, files: 1, held: 1 });
    expect(await streamOf(reader, peer)).toMatchObject({ q: 1, state: 'hold', why: 'segment-damaged' });
  });

  it('is rejected: what a header says of its place must be where it is', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const old = await peer.segment();
    await peer.segment(1, { withheld: true });
    await peer.announce({ tails: false });
    const elsewhere = old.path.replace('00000001', '00000002');
    world.folder.write(elsewhere, old.bytes, world.clock.now());
    expect(await receive(reader)).toEqual({ applied: 1, files: 1, held: 1 });
    expect(await quarantined(reader)).toMatchObject([{ path: elsewhere, why: 'file-forged' }]);
    expect(await positionOf(reader, peer)).toBe(1);
  });
});

describe('any single flipped byte of a segment', () => {
  it('leaves the archive as it was', async () => {
    const { world, peer, reader } = await readerAndPeer();
    const segment = await peer.segment();
    await peer.announce();
    const before = await contents(reader);
    for (let place = 0; place < segment.bytes.length; place += 1) {
      const bytes = segment.bytes.slice();
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8));
      world.folder.write(segment.path, bytes, world.clock.now());
      expect(await receive(reader), `byte ${String(place)}`).toMatchObject({ applied: 0, held: 1 });
    }
    expect(await contents(reader)).toEqual(before);
    world.folder.write(segment.path, segment.bytes, world.clock.now());
    expect(await receive(reader)).toMatchObject({ applied: 1, held: 0 });
  });
});

describe('a second history', () => {
  it('is not read: the console stays on the one it holds', async () => {
    const { peer, reader } = await readerAndPeer();
    const fork = peer.stream();
    const held = await peer.segment();
    await peer.announce();
    await receive(reader);
    peer.rewind(fork);
    await peer.segment(2);
    await peer.segment(2);
    await peer.announce();
    await receive(reader);
    expect(await streamOf(reader, peer)).toMatchObject({ q: 1, chain: held.chain, state: 'quarantine' });
    expect(await heldStreams(reader)).toMatchObject([{ why: 'chain-mismatch' }]);
    expect(await positionOf(reader, peer)).toBe(1);
  });

  it('beside the announced one does not keep it from being read', async () => {
    const { peer, reader } = await readerAndPeer();
    const fork = peer.stream();
    await peer.segment(3);
    peer.rewind(fork);
    await peer.segment(2);
    const last = await peer.segment(2);
    await peer.announce({ tails: false });
    expect(await receive(reader)).toEqual({ applied: 4, files: 2, held: 0 });
    expect(await streamOf(reader, peer)).toMatchObject({ chain: last.chain });
  });

  it('that a head announces for the same place is told by its chain', async () => {
    const { peer, reader } = await readerAndPeer();
    await peer.segment();
    await peer.announce({ header: { st: { [SCOPE]: [1, 'f'.repeat(32), 1] } } });
    await receive(reader);
    expect(await heldStreams(reader)).toMatchObject([{ state: 'quarantine', why: 'chain-mismatch' }]);
    expect(await positionOf(reader, peer)).toBe(0);
  });
});

describe('a change that the merge refuses', () => {
  it('sets its stream in quarantine after what comes before it was applied', async () => {
    const { peer, reader } = await readerAndPeer();
    const drone = changeElsewhere(1, 1, [{ op: 'create', kind: 'drone', id: BODY, fields: { name: 'uno' } }]);
    await peer.segment([drone.mutations], {}, CATALOGUE_SCOPE);
    await peer.announce();
    await receive(reader);
    await peer.segment(2);
    const wrong = await peer.segment([drone.mutations]);
    await peer.segment(2);
    await peer.announce();
    expect(await receive(reader)).toEqual({ applied: 2, files: 1, held: 1 });
    expect(await heldStreams(reader)).toMatchObject([
      { state: 'quarantine', why: 'record-elsewhere', files: 2 },
    ]);
    expect(await quarantined(reader)).toMatchObject([{ path: wrong.path }]);
  });
});

describe('a folder that somebody fills with files', () => {
  it('fills no archive: only so many files are set aside', async () => {
    const { world, peer, reader } = await readerAndPeer();
    await peer.segment(1, { withheld: true });
    await peer.announce({ tails: false });
    for (let round = 0; round < 100; round += 1) {
      const forger = await createPeer(world);
      await forger.announce({ signer: peer.replica });
    }
    await receive(reader);
    expect((await quarantined(reader)).length).toBeLessThanOrEqual(64);
  });
});
