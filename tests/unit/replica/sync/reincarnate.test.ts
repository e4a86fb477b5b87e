import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { canonicalState } from '#shared/replica/canonical-state.ts';
import { parseHeadName } from '#shared/replica/share/space-paths.ts';
import { createSyncEngine, type SyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { exchange, pass, plantHeadOfCopy, settleEngine, startEngine } from '#tests/sync/engine-tools.ts';
import { createTestSpace, publish, type TestConsole, type TestSpace } from '#tests/sync/test-console.ts';

async function office(): Promise<{
  readonly space: TestSpace;
  readonly desk: TestConsole;
  readonly other: TestConsole;
}> {
  const space = await createTestSpace(7, true);
  await exchange(space, space.founder);
  const [desk, other] = [await space.bareConsole(), await space.bareConsole()];
  await exchange(space, desk);
  return { space, desk, other };
}

/** What a console shows of a ticket. */
async function ticketAt({ context }: TestConsole, ticketId: RecordId<'ticket'>) {
  const read = await context.workspace.read('ticket', ticketId);
  const { record } = read ?? {};
  return { subject: record?.subject, number: record?.number, conflicts: read?.conflicts };
}

async function nameOf({ store }: TestConsole): Promise<string> {
  return (await store.ledger()).replica;
}

async function dump({ store }: TestConsole): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const entity of store.allEntities()) texts.push(canonicalState(entity));
  return texts;
}

describe('a console that meets a head under its own name that it did not write', () => {
  it('takes a new name, and says which one it had', async () => {
    const { space, desk } = await office();
    await plantHeadOfCopy(space, desk);
    const engine = await startEngine(desk);
    const conditions: string[] = [];
    engine.onStatus(({ condition }) => conditions.push(condition));
    await settleEngine(space, engine);
    expect(await nameOf(desk)).not.toBe(desk.replica);
    expect(conditions).toContain('realigning');
    const former = engine.status().consoles.find(({ replica }) => replica === desk.replica);
    expect(former).toMatchObject({ isThis: false, wasThis: true });
  });

  it('makes its unpublished work anew, each write following the one that it followed', async () => {
    const { space, desk, other } = await office();
    const ticketId = await desk.open();
    await exchange(space, desk);
    for (const subject of ['Prima', 'Seconda'])
      await desk.act('editTicket', { ticketId, changes: { subject } });
    await plantHeadOfCopy(space, desk);
    await exchange(space, desk);
    await exchange(space, other);
    const expected = { subject: 'Seconda', number: '2026/000001', conflicts: [] };
    expect(await ticketAt(desk, ticketId)).toEqual(expected);
    expect(await ticketAt(other, ticketId)).toEqual(expected);
    expect(await dump(other)).toEqual(await dump(desk));
  });

  it('does not double what its old stream has on the share', async () => {
    const { space, desk, other } = await office();
    const engine = await startEngine(desk);
    const ticketId = await desk.open();
    await desk.act('commentTicket', { ticketId, text: 'Richiamato' });
    await settleEngine(space, engine);
    await plantHeadOfCopy(space, desk);
    // All of it was made since the process began: a copy might have it too.
    await settleEngine(space, engine);
    await exchange(space, other);
    const comments = (await dump(other)).join('\n').split('Richiamato').length - 1;
    expect(comments).toBe(1);
    const own = (await desk.store.positions()).filter(({ replica }) => replica !== space.founder.replica);
    expect(own.map(({ replica }) => replica)).toEqual([desk.replica]);
  });

  it('keeps the numbers that it gave, and numbers what waited', async () => {
    const { space, desk, other } = await office();
    const numbered = await desk.open();
    await exchange(space, desk);
    const waiting = await desk.open();
    await plantHeadOfCopy(space, desk);
    await exchange(space, desk);
    await exchange(space, other);
    expect((await ticketAt(other, numbered)).number).toBe('2026/000001');
    expect((await ticketAt(other, waiting)).number).toBe('2026/000002');
  });

  it('leaves the old head where it was, so that what it announced stays readable', async () => {
    const { space, desk } = await office();
    await desk.open();
    await exchange(space, desk);
    for (const name of space.folder.names('heads')) {
      if (parseHeadName(name)?.replica === desk.replica) space.folder.remove(`heads/${name}`);
    }
    await plantHeadOfCopy(space, desk);
    await exchange(space, desk);
    const late = await space.bareConsole();
    await exchange(space, late);
    expect(await late.tickets()).toHaveLength(1);
  });

  it('does so once: its own heads under the new name are known', async () => {
    const { space, desk } = await office();
    await plantHeadOfCopy(space, desk);
    await exchange(space, desk);
    const name = await nameOf(desk);
    for (let count = 0; count < 3; count += 1) {
      await desk.open();
      await exchange(space, desk);
    }
    expect(await nameOf(desk)).toBe(name);
  });
});

/** Fenced rounds of several consoles, in turn, five seconds apart. */
async function runTogether(space: TestSpace, engines: readonly SyncEngine[]): Promise<void> {
  for (let turn = 1; turn <= 40; turn += 1) {
    const outcomes = [];
    for (const engine of engines) outcomes.push(await engine.round());
    if (outcomes.every(({ settled, applied }) => settled && applied === 0)) return;
    pass(space, 5_000);
  }
  throw new Error('the consoles never come to rest');
}

describe('a console and its copy', () => {
  it('started at once both go on under names of their own, and nothing of either is lost', async () => {
    const { space, desk, other } = await office();
    const ticketId = await desk.open();
    await exchange(space, desk);
    const copy = await space.copy(desk);
    await desk.act('commentTicket', { ticketId, text: 'Dal primo' });
    await copy.act('commentTicket', { ticketId, text: 'Dal secondo' });
    await Promise.all([desk.open(), copy.open()]);
    await runTogether(space, [
      await startEngine(desk, { fence: true }),
      await startEngine(copy, { fence: true }),
    ]);
    expect(await nameOf(desk)).not.toBe(await nameOf(copy));
    await exchange(space, other);
    const text = (await dump(other)).join('\n');
    for (const word of ['Dal primo', 'Dal secondo']) expect(text.split(word).length - 1).toBe(1);
    const numbers = (await other.tickets()).map(({ number }) => number);
    expect(numbers.toSorted()).toEqual(['2026/000001', '2026/000002', '2026/000003']);
  });

  it('made while the first one is at work takes the new name, and the first one notices it', async () => {
    const { space, desk, other } = await office();
    const engine = await startEngine(desk);
    const ticketId = await desk.open();
    await settleEngine(space, engine);
    const copy = await space.copy(desk);
    await desk.act('commentTicket', { ticketId, text: 'Dal primo' });
    await copy.act('commentTicket', { ticketId, text: 'Dal secondo' });
    await settleEngine(space, engine);
    await runTogether(space, [engine, await startEngine(copy, { fence: true })]);
    expect(await nameOf(desk)).not.toBe(await nameOf(copy));
    await exchange(space, other);
    const text = (await dump(other)).join('\n');
    for (const word of ['Dal primo', 'Dal secondo']) expect(text.split(word).length - 1).toBe(1);
  });

  it('that came back from a backup does not write under the numbers of what it forgot', async () => {
    const { space, desk, other } = await office();
    const ticketId = await desk.open();
    await exchange(space, desk);
    const restored = await space.copy(desk);
    await desk.act('commentTicket', { ticketId, text: 'Dimenticato' });
    await exchange(space, desk);
    await restored.act('commentTicket', { ticketId, text: 'Dopo il ripristino' });
    await runTogether(space, [await startEngine(restored, { fence: true })]);
    await exchange(space, other);
    const text = (await dump(other)).join('\n');
    for (const word of ['Dimenticato', 'Dopo il ripristino']) expect(text.split(word).length - 1).toBe(1);
    expect(await dump(restored)).toEqual(await dump(other));
  });
});

describe('a console without its key', () => {
  it('takes a new name and publishes under it what it could not sign', async () => {
    const { space, desk, other } = await office();
    await exchange(space, desk);
    await desk.open();
    const parts = desk.parts();
    const engine = await createSyncEngine(
      {
        ...parts,
        share: {
          ...parts.share,
          publicKeyOf: (replica) =>
            replica === desk.replica ? Promise.resolve(null) : parts.share.publicKeyOf(replica),
          seal: (draft) =>
            draft.signer === desk.replica
              ? Promise.resolve({ ok: false, refusal: { code: 'key-missing', data: {} } })
              : parts.share.seal(draft),
        },
      },
      { fence: false },
    );
    await settleEngine(space, engine);
    expect(await nameOf(desk)).not.toBe(desk.replica);
    await exchange(space, other);
    expect((await other.tickets()).map(({ number }) => number)).toEqual(['2026/000001']);
  });
});

describe('building an archive anew from the folder', () => {
  it('gives the same records under a new name', async () => {
    const { space, desk } = await office();
    await desk.open();
    await exchange(space, desk);
    const before = await dump(desk);
    const engine = await startEngine(desk);
    expect(await engine.rebuild()).toBe(true);
    expect(await dump(desk)).toEqual([]);
    await settleEngine(space, engine);
    expect(await dump(desk)).toEqual(before);
    expect(await nameOf(desk)).not.toBe(desk.replica);
  });

  it('loses nothing that was not published', async () => {
    const { space, desk, other } = await office();
    const ticketId = await desk.open();
    await publish(desk.parts());
    await desk.act('commentTicket', { ticketId, text: 'Non ancora inviato' });
    const engine = await startEngine(desk);
    await engine.rebuild();
    await settleEngine(space, engine);
    await exchange(space, other);
    expect((await dump(other)).join('\n')).toContain('Non ancora inviato');
  });
});
