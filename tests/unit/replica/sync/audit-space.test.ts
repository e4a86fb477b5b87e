import { describe, expect, it } from 'vitest';
import { blobPath, nackPath } from '#shared/replica/share/space-paths.ts';
import type { AuditReport } from '#shared/replica/sync/audit-report.ts';
import { auditSpace } from '#shared/replica/sync/audit-space.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { SCOPE } from '#tests/contracts/sample-records.ts';
import { createPeer, type Peer } from '#tests/sync/peer.ts';
import { createFolderWorld, type FolderWorld } from '#tests/sync/reading-console.ts';

async function foundedWorld(): Promise<{ world: FolderWorld; peer: Peer }> {
  const bare = createFolderWorld();
  const created = await createSpace(bare.share, { name: 'Prova', readme: 'Non toccare.', clock: bare.clock });
  if (!created.ok) throw new Error(created.refusal.code);
  const world = { ...bare, space: created.value.sp };
  return { world, peer: await createPeer(world) };
}

function found({ findings }: AuditReport): readonly (readonly [string, string])[] {
  return findings.map(({ severity, problem }) => [severity, problem]);
}

describe('a sound space', () => {
  it('gives no findings, and counts what is there', async () => {
    const { world, peer } = await foundedWorld();
    for (let q = 0; q < 20; q += 1) await peer.segment(2);
    await peer.segment(3, {}, CATALOGUE_SCOPE);
    await peer.announce({ tails: false });
    const report = await auditSpace(world.share);
    expect(report).toMatchObject({ space: world.space, complete: true, findings: [] });
    expect(report.counts).toMatchObject({ certificates: 1, heads: 1, streams: 2, segments: 21, changes: 43 });
    expect(report.counts.files).toBe(24);
  });

  it('is not written to', async () => {
    const { world, peer } = await foundedWorld();
    await peer.segment();
    await peer.announce();
    const before = world.folder.paths();
    await auditSpace(world.share);
    expect(world.folder.paths()).toEqual(before);
  });
});

describe('an audit', () => {
  it('finds what was announced and is not there', async () => {
    const { world, peer } = await foundedWorld();
    const segments = [];
    for (let q = 0; q < 6; q += 1) segments.push(await peer.segment());
    await peer.announce({ tails: false });
    for (const lost of [segments[2], segments[4]]) world.folder.remove(lost?.path ?? '');
    const report = await auditSpace(world.share);
    expect(report.findings).toEqual([
      { severity: 'lost', path: `log/${SCOPE}/${peer.replica}/00000003`, problem: 'segment-missing' },
      { severity: 'lost', path: `log/${SCOPE}/${peer.replica}/00000005`, problem: 'segment-missing' },
    ]);
    expect(report.counts.segments).toBe(4);
  });

  it('finds a stream of which nothing is there', async () => {
    const { world, peer } = await foundedWorld();
    await peer.segment(1, { withheld: true });
    await peer.segment(1, { withheld: true });
    await peer.announce();
    expect(found(await auditSpace(world.share))).toEqual([
      ['lost', 'segment-missing'],
      ['lost', 'segment-missing'],
    ]);
  });

  it('finds damaged segments and heads', async () => {
    const { world, peer } = await foundedWorld();
    const segment = await peer.segment();
    await peer.announce();
    const head = await peer.announce();
    for (const { path, bytes } of [segment, head])
      world.folder.write(path, bytes.slice(9), world.clock.now());
    expect(found(await auditSpace(world.share))).toEqual([
      ['worn', 'file-damaged'],
      ['lost', 'segment-damaged'],
    ]);
  });

  it('finds what no honest console wrote', async () => {
    const { world, peer } = await foundedWorld();
    await peer.segment(1, { signer: null });
    await peer.announce();
    await peer.announce({ signer: null });
    expect(found(await auditSpace(world.share))).toEqual([
      ['suspect', 'signature-invalid'],
      ['suspect', 'signature-invalid'],
    ]);
  });

  it('finds a second history', async () => {
    const { world, peer } = await foundedWorld();
    const fork = peer.stream();
    await peer.segment();
    peer.rewind(fork);
    await peer.segment();
    await peer.announce();
    expect(found(await auditSpace(world.share))).toEqual([['suspect', 'equivocation']]);
  });

  it('finds a console whose certificate is gone', async () => {
    const { world } = await foundedWorld();
    const other = await createPeer(world, false);
    await other.segment();
    await other.announce();
    expect(found(await auditSpace(world.share))).toEqual([
      ['lost', 'certificate-missing'],
      ['lost', 'certificate-missing'],
    ]);
  });

  it('notes foreign files, complaints and what is not announced', async () => {
    const { world, peer } = await foundedWorld();
    const { replica } = peer;
    await peer.segment();
    await peer.announce();
    await peer.segment();
    const empty = new Uint8Array();
    for (const path of ['Thumbs.db', 'heads/report (1).hd', `log/${SCOPE}/${replica}/~$x.seg`]) {
      world.folder.write(path, empty, world.clock.now());
    }
    const nack = nackPath({ scope: SCOPE, replica, q: 1, reporter: replica });
    world.folder.write(nack, empty, world.clock.now());
    const report = await auditSpace(world.share);
    expect(new Set(report.findings.map(({ severity }) => severity))).toEqual(new Set(['note']));
    expect(report.findings.map(({ problem }) => problem)).toEqual([
      'foreign',
      'foreign',
      'foreign',
      'unannounced',
      'complaint',
    ]);
  });

  it('finds attachments that are not what they are named after', async () => {
    const { world } = await foundedWorld();
    world.folder.write(blobPath(SCOPE, 'a'.repeat(64)), new Uint8Array(3), world.clock.now());
    expect(found(await auditSpace(world.share))).toEqual([['lost', 'attachment-damaged']]);
  });

  it('of a folder that is no space says so', async () => {
    const report = await auditSpace(createFolderWorld().share);
    expect(report).toMatchObject({ space: null, findings: [{ problem: 'space-missing' }] });
  });

  it('may be called off, and says that it did not go to the end', async () => {
    const { world, peer } = await foundedWorld();
    await peer.segment();
    await peer.announce();
    const controller = new AbortController();
    const heard: string[] = [];
    const report = await auditSpace(world.share, {
      signal: controller.signal,
      progress: ({ directory }) => {
        heard.push(directory);
        if (directory === 'heads') controller.abort();
      },
    });
    expect(report).toMatchObject({ complete: false, findings: [] });
    expect(heard).toEqual(['space', 'members/rep', 'heads']);
  });
});
