import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#shared/domain/json.ts';
import { DIRECTORIES, parseHeadName } from '#shared/replica/share/space-paths.ts';
import { announce } from '#shared/replica/sync/announce.ts';
import { readHeads } from '#shared/replica/sync/read-heads.ts';
import { readConsole } from '#shared/replica/sync/sync-rows.ts';
import { createTestSpace, publish, type TestConsole, type TestSpace } from '#tests/sync/test-console.ts';

/** The scopes of which the newest head of a console tells the sums. */
async function told({ folder }: TestSpace, { replica, parts }: TestConsole): Promise<readonly string[]> {
  const heads = folder.names(DIRECTORIES.heads).filter((name) => parseHeadName(name)?.replica === replica);
  const newest = heads.sort().at(-1) ?? '';
  const found = await parts().share.read(`${DIRECTORIES.heads}/${newest}`, 65_536, null);
  if (found.found !== 'file') throw new Error(found.found);
  return Object.keys(found.file.header['sum'] as JsonObject).sort();
}

describe('the sums that a head tells', () => {
  it('are those of the scopes that have news, and of all when none has; others keep what they were told', async () => {
    const space = await createTestSpace();
    const { founder } = space;
    await publish(founder.parts());
    const all = await told(space, founder);
    expect(all).toHaveLength(2);
    await founder.open();
    const reader = await space.console();
    await readHeads(reader.parts(), space.folder.names(DIRECTORIES.heads));
    await publish(founder.parts());
    const [scope] = await told(space, founder);
    expect(await told(space, founder)).toEqual(all.filter((name) => name !== 'c0'));
    const before = await readConsole(reader.store, founder.replica);
    await readHeads(reader.parts(), space.folder.names(DIRECTORIES.heads));
    const after = await readConsole(reader.store, founder.replica);
    const changed = all.filter((name) => before?.sums[name as never] !== after?.sums[name as never]);
    expect(Object.keys(after?.sums ?? {}).sort()).toEqual(all);
    expect(changed).toContain(scope);
    await announce(founder.parts(), 'nothing');
    expect(await told(space, founder)).toEqual(all);
  });

  it('are not told of a scope in which something made here waits', async () => {
    const space = await createTestSpace();
    const { founder } = space;
    await publish(founder.parts());
    const all = await told(space, founder);
    await founder.open();
    await announce(founder.parts(), 'nothing');
    expect(await told(space, founder)).toEqual(['c0']);
    expect(all).toContain('c0');
  });
});
