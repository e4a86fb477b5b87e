import { describe, expect, it } from 'vitest';
import type { SpaceHeader, SpaceId } from '#shared/replica/codec/headers.ts';
import type { MemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { README_NAME, spaceRecordPath } from '#shared/replica/share/space-paths.ts';
import { createSpace, findSpace } from '#shared/replica/sync/space.ts';
import { recordCalls, writesOf } from '#tests/sync/engine-tools.ts';
import { createFolderWorld, type FolderWorld, withCalls } from '#tests/sync/reading-console.ts';

const WISH = { name: 'Unione di prova', readme: 'Non toccare.' };

async function prepared(): Promise<FolderWorld & { readonly header: SpaceHeader; readonly path: string }> {
  const world = createFolderWorld();
  const created = await createSpace(world.share, { ...WISH, clock: world.clock });
  if (!created.ok) throw new Error(created.refusal.code);
  return { ...world, header: created.value, path: sentinelOf(world.folder) };
}

function sentinelOf(folder: MemoryFolder): string {
  return folder.paths().find((path) => path.startsWith('space/')) ?? '';
}

/** Writes a record of the space that says something else. */
async function writeRecord(
  { share, header }: FolderWorld & { readonly header: SpaceHeader },
  members: Partial<SpaceHeader> & { readonly n: number },
): Promise<string> {
  const told = { ...header, ...members };
  const draft = { kind: 'spaceRecord', header: told, lines: null, nonce: 'random' } as const;
  const sealed = await share.seal({ ...draft, signer: header.r });
  if (!sealed.ok) throw new Error(sealed.refusal.code);
  const path = spaceRecordPath({ n: told.n, tag: sealed.value.tag });
  await share.putExclusive(path, sealed.value.bytes);
  return path;
}

describe('preparing a folder', () => {
  it('writes a page for people and one sentinel, named after the key that signed it', async () => {
    const { folder, header, path } = await prepared();
    expect(folder.paths().toSorted()).toEqual([README_NAME, path].sort());
    expect(header).toMatchObject({ n: 1, name: WISH.name, minReader: 1, minWriter: 1 });
    expect(header.sp).toBe(header.r);
  });

  it('refuses a folder that has anything where the sentinel would be, and writes nothing in it', async () => {
    const world = createFolderWorld();
    world.folder.write('space/0001.garbage', new Uint8Array([1]), world.clock.now());
    const before = world.folder.paths();
    const created = await createSpace(world.share, { ...WISH, clock: world.clock });
    expect(created).toMatchObject({ ok: false, refusal: { code: 'space-exists' } });
    expect(world.folder.paths()).toEqual(before);
  });

  it('is not done twice at once: whoever sees two sentinels takes its own back', async () => {
    const world = createFolderWorld();
    const first = await createSpace(world.share, { ...WISH, clock: world.clock });
    // The second one looked before the first one wrote.
    const listings: (readonly string[])[] = [[]];
    const late = withCalls(world.share, {
      list: (directory) => Promise.resolve(listings.shift() ?? world.folder.names(directory)),
    });
    const second = await createSpace(late, { ...WISH, clock: world.clock });
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, refusal: { code: 'space-ambiguous' } });
    expect(await findSpace(world.share)).toMatchObject({
      ok: true,
      value: { header: first.ok && first.value },
    });
  });
});

describe('looking for a space', () => {
  it('finds the one that was prepared, with its sentinel byte by byte', async () => {
    const { share, folder, header, path } = await prepared();
    expect(await findSpace(share, header.sp)).toEqual({
      ok: true,
      value: {
        header,
        sentinel: folder.file(path)?.bytes,
        sentinelPath: path,
        readable: true,
        writable: true,
      },
    });
  });

  it('writes nothing, whatever it finds', async () => {
    const { clock, folder, header } = await prepared();
    const recorded = recordCalls(createMemoryShare(folder, clock));
    const looking = createFolderWorld(recorded.share);
    await findSpace(looking.share);
    await findSpace(looking.share, header.sp);
    await findSpace(looking.share, 'zzzzzzzzzzzzzzzzzzzz' as SpaceId);
    expect(recorded.calls.length).toBeGreaterThan(3);
    expect(writesOf(recorded)).toEqual([]);
  });

  it("misses it in an empty folder, and among names that are nobody else's", async () => {
    const world = createFolderWorld();
    expect(await findSpace(world.share)).toMatchObject({ refusal: { code: 'space-missing' } });
    world.folder.write('space/Thumbs.db', new Uint8Array([1]), world.clock.now());
    expect(await findSpace(world.share)).toMatchObject({ refusal: { code: 'space-missing' } });
  });

  it('does not believe a sentinel that is torn, or that has one bit changed', async () => {
    const { share, folder, clock, header, path } = await prepared();
    const bytes = folder.file(path)?.bytes ?? new Uint8Array();
    const changed = bytes.map((byte, place) => (place === 40 ? byte ^ 1 : byte));
    for (const damaged of [bytes.subarray(0, bytes.length - 1), changed, new Uint8Array()]) {
      folder.write(path, damaged, clock.now());
      expect(await findSpace(share, header.sp)).toMatchObject({ refusal: { code: 'space-unreadable' } });
    }
  });

  it('does not believe a record of its space that another key signed', async () => {
    const world = await prepared();
    const other = await world.share.createIdentity();
    const pk = (await world.share.publicKeyOf(other)) ?? '';
    const forged = { ...world.header, pk, n: 2, minReader: 9 };
    const draft = { kind: 'spaceRecord', lines: null, nonce: 'random', signer: other } as const;
    for (const header of [forged, { ...forged, pk: world.header.pk }]) {
      const sealed = await world.share.seal({ ...draft, header });
      if (!sealed.ok) throw new Error(sealed.refusal.code);
      await world.share.putExclusive(spaceRecordPath({ n: 2, tag: sealed.value.tag }), sealed.value.bytes);
    }
    const found = await findSpace(world.share, world.header.sp);
    expect(found).toMatchObject({ ok: true, value: { header: { n: 1, minReader: 1 }, readable: true } });
  });

  it('does not believe a record that stands under the name of another', async () => {
    const { share, folder, clock, header, path } = await prepared();
    const bytes = folder.file(path)?.bytes ?? new Uint8Array();
    folder.remove(path);
    folder.write('space/0001.0000000000000000.fmt', bytes, clock.now());
    folder.write(path.replace('0001', '0002'), bytes, clock.now());
    expect(await findSpace(share, header.sp)).toMatchObject({ refusal: { code: 'space-unreadable' } });
  });

  it("says that a folder is another office's", async () => {
    const { share } = await prepared();
    const found = await findSpace(share, 'zzzzzzzzzzzzzzzzzzzz' as SpaceId);
    expect(found).toMatchObject({ ok: false, refusal: { code: 'space-other' } });
  });

  it('is undecided between two sentinels, unless it belongs to one of them', async () => {
    const [one, other] = [await prepared(), await prepared()];
    one.folder.write(other.path, other.folder.file(other.path)?.bytes ?? new Uint8Array(), one.clock.now());
    expect(await findSpace(one.share)).toMatchObject({ refusal: { code: 'space-ambiguous' } });
    const found = await findSpace(one.share, one.header.sp);
    expect(found).toMatchObject({ ok: true, value: { sentinelPath: one.path } });
  });

  it('follows the newest record: one that asks for newer readers or writers than this program', async () => {
    const world = await prepared();
    await writeRecord(world, { n: 2, minWriter: 2 });
    const older = await findSpace(world.share, world.header.sp);
    expect(older).toMatchObject({ value: { readable: true, writable: false, sentinelPath: world.path } });
    await writeRecord(world, { n: 3, minReader: 2, minWriter: 2 });
    const newer = await findSpace(world.share, world.header.sp);
    expect(newer).toMatchObject({ value: { readable: false, writable: false, header: { n: 3 } } });
  });

  it('does not take a later record for the sentinel', async () => {
    const world = await prepared();
    await writeRecord(world, { n: 2, minReader: 2 });
    world.folder.remove(world.path);
    expect(await findSpace(world.share, world.header.sp)).toMatchObject({
      refusal: { code: 'space-unreadable' },
    });
  });
});
