import { describe, expect, it } from 'vitest';
import type { BlobOutcome, Blobs } from '#shared/replica/share/blobs.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import { createSyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { countBlobs, publishBlobs, renoteBlobs } from '#shared/replica/sync/publish-blobs.ts';
import { createCrash } from '#tests/sync/crash.ts';
import { createTestSpace, type TestConsole } from '#tests/sync/test-console.ts';

const FIRST = '01'.repeat(32);
const SECOND = '23'.repeat(32);

async function attach(console: TestConsole, ...digests: readonly string[]): Promise<void> {
  const ticketId = await console.open();
  for (const digest of digests)
    await console.act('attachFile', { ticketId, name: 'a.png', size: 3, mediaType: 'image/png', digest });
}

interface TestBlobs extends Blobs {
  /** What was asked, in order. */
  readonly asked: string[];
}

/** Whoever keeps the bytes, answering as told. */
function blobsThat(answer: (digest: string) => BlobOutcome | ShareError): TestBlobs {
  const asked: string[] = [];
  return {
    asked,
    publish(_scope, digest) {
      asked.push(digest);
      const outcome = answer(digest);
      return outcome instanceof ShareError ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
  };
}

describe('the bytes of attachments', () => {
  it('go to the share once, and what was attached before is not looked at again', async () => {
    const { founder } = await createTestSpace();
    await attach(founder, FIRST, SECOND);
    const blobs = blobsThat(() => 'stored');
    await publishBlobs({ ...founder.parts(), blobs });
    await publishBlobs({ ...founder.parts(), blobs });
    expect(blobs.asked).toEqual([FIRST, SECOND]);
    expect(await countBlobs(founder.store)).toBe(0);
  });

  it('are those of the scan of a signed receipt too', async () => {
    const { founder } = await createTestSpace();
    const bodyId = (await founder.context.workspace.list('body'))[0]?.id;
    if (bodyId === undefined) throw new Error('the console knows no body');
    const person = { bodyId, givenName: 'Verdiana', familyName: 'Prova', email: 'v@londa.example' };
    const { personId } = await founder.act('registerPerson', { ...person, employmentStart: '2020-03-01' });
    const account = { personId, type: 'application', system: 'START', createdOn: '2026-11-20' } as const;
    const accountIds = [(await founder.act('openAccount', account)).id];
    const { id } = await founder.act('recordHandover', { personId, accountIds });
    const scan = { name: 'ricevuta.png', size: 3, mediaType: 'image/png', digest: FIRST };
    await founder.act('signHandover', { id, way: 'paper', scan });
    const blobs = blobsThat(() => 'stored');
    await publishBlobs({ ...founder.parts(), blobs });
    expect(blobs.asked).toEqual([FIRST]);
  });

  it('are the business of the console that attached them, and of nobody else', async () => {
    const space = await createTestSpace();
    const other = await space.console();
    await attach(space.founder, FIRST);
    await space.tell(space.founder, other);
    const blobs = blobsThat(() => 'stored');
    await publishBlobs({ ...other.parts(), blobs });
    expect(blobs.asked).toEqual([]);
  });

  it('wait their turn while a large one is under way', async () => {
    const { founder } = await createTestSpace();
    await attach(founder, FIRST, SECOND);
    const blobs = blobsThat(() => 'under-way');
    await publishBlobs({ ...founder.parts(), blobs });
    expect(blobs.asked).toEqual([FIRST]);
    expect(await countBlobs(founder.store)).toBe(2);
  });

  it('that the share refuses are tried again in the next round', async () => {
    const { founder } = await createTestSpace();
    await attach(founder, FIRST);
    await publishBlobs({
      ...founder.parts(),
      blobs: blobsThat(() => new ShareError('full', 'no room')),
    });
    const [row] = await founder.store.syncValues('blobs', { prefix: 'todo/' });
    expect(row?.value).toMatchObject({ digest: FIRST, why: 'full' });
    const blobs = blobsThat(() => 'stored');
    await publishBlobs({ ...founder.parts(), blobs });
    expect(blobs.asked).toEqual([FIRST]);
    expect(await countBlobs(founder.store)).toBe(0);
  });

  it('that are lost here hold up no others', async () => {
    const { founder } = await createTestSpace();
    await attach(founder, FIRST, SECOND);
    await publishBlobs({
      ...founder.parts(),
      blobs: blobsThat((digest) => (digest === FIRST ? 'missing' : 'stored')),
    });
    const rows = await founder.store.syncValues('blobs', { prefix: 'todo/' });
    expect(rows.map(({ value }) => value)).toMatchObject([{ digest: FIRST, why: 'missing' }]);
  });

  it('are put again when the share has lost files', async () => {
    const { founder } = await createTestSpace();
    await attach(founder, FIRST);
    const blobs = blobsThat(() => 'stored');
    await publishBlobs({ ...founder.parts(), blobs });
    await renoteBlobs(founder.store);
    await publishBlobs({ ...founder.parts(), blobs });
    expect(blobs.asked).toEqual([FIRST, FIRST]);
  });

  it('do not hold up the ticket’s own text, and the status says that they wait', async () => {
    const { founder } = await createTestSpace();
    await attach(founder, FIRST);
    const refused = blobsThat(() => new ShareError('full', 'no room'));
    const plain = founder.parts();
    const created = await createSpace(plain.share, { name: 'Prova', readme: 'Prova.', clock: plain.clock });
    if (!created.ok) throw new Error(created.refusal.code);
    const parts = { ...plain, space: created.value.sp, blobs: refused };
    const engine = await createSyncEngine(parts, { fence: false });
    const outcome = await engine.round();
    expect(outcome).toMatchObject({ reached: true, failure: null, problem: null });
    expect(outcome.published).toBeGreaterThan(0);
    expect(engine.status()).toMatchObject({ condition: 'current', waiting: 0, attachmentsWaiting: 1 });
  });
});

describe.each(['before', 'after'] as const)('a process that ends just %s a call', (moment) => {
  it('forgets no bytes: the next one takes them to the share', async () => {
    for (let at = 1; ; at += 1) {
      const { founder } = await createTestSpace();
      await attach(founder, FIRST, SECOND);
      const stored = new Set<string>();
      const blobs = blobsThat((digest) => (stored.add(digest), 'stored'));
      const crash = createCrash(at, moment);
      await publishBlobs({ ...founder.parts(crash), blobs: crash.cover<Blobs>(blobs) }).catch(
        () => undefined,
      );
      const isOver = !crash.happened();
      await publishBlobs({ ...founder.parts(), blobs });
      expect([...stored].sort()).toEqual([FIRST, SECOND]);
      expect(await countBlobs(founder.store)).toBe(0);
      if (isOver) break;
    }
  });
});
