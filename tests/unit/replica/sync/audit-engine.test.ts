import { describe, expect, it } from 'vitest';
import { announce } from '#shared/replica/sync/announce.ts';
import { auditSpace } from '#shared/replica/sync/audit-space.ts';
import { writeSnapshot } from '#shared/replica/sync/snapshot-writer.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import { createSyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { createPeer } from '#tests/sync/peer.ts';
import { createFolderWorld, createReader, receive } from '#tests/sync/reading-console.ts';
import { createTestSpace } from '#tests/sync/test-console.ts';

const FOLDER = { name: 'Prova', readme: 'Non toccare.' };

describe('what a console publishes', () => {
  it('passes the audit, its numbers too', async () => {
    const office = await createTestSpace();
    const one = await office.console();
    const { share } = one.parts();
    const created = await createSpace(share, { ...FOLDER, clock: office.clock });
    if (!created.ok) throw new Error(created.refusal.code);
    await one.open();
    const engine = await createSyncEngine({ ...one.parts(), space: created.value.sp }, { fence: false });
    expect(await engine.round()).toMatchObject({ reached: true, numbered: 1 });
    const report = await auditSpace(share);
    expect(report).toMatchObject({ complete: true, findings: [] });
    expect(report.counts).toMatchObject({ claims: 1, certificates: 1 });
    expect(report.counts.changes).toBeGreaterThan(0);
  });

  it('passes the audit when it is a snapshot, until a part of that is gone', async () => {
    const bare = createFolderWorld();
    const created = await createSpace(bare.share, { ...FOLDER, clock: bare.clock });
    if (!created.ok) throw new Error(created.refusal.code);
    const world = { ...bare, space: created.value.sp };
    const peer = await createPeer(world);
    await peer.segment(5);
    await peer.announce();
    const writer = await createReader(world);
    await receive(writer);
    await announce(writer, 'sealed');
    expect(await writeSnapshot(writer, new Set())).toBe('written');
    const report = await auditSpace(world.share);
    expect(report.findings).toEqual([]);
    expect(report.counts).toMatchObject({ snapshots: 1, chunks: 1 });
    const chunk = world.folder.paths().find((path) => path.endsWith('.chk')) ?? '';
    world.folder.remove(chunk);
    expect((await auditSpace(world.share)).findings).toEqual([
      { severity: 'worn', path: chunk, problem: 'chunk-missing' },
    ]);
  });
});
