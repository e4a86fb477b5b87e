import type { Instant } from '#shared/domain/instant.ts';
import type { MemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { type Share, ShareError, type ShareFailure } from '#shared/replica/share/share.ts';
import { createMemoryShare } from '#shared/replica/share/memory-share.ts';
import { headPath } from '#shared/replica/share/space-paths.ts';
import { createSyncEngine, type RoundOutcome, type SyncEngine } from '#shared/replica/sync/sync-engine.ts';
import type { Crash } from './crash.ts';
import { createTestSpace, type TestConsole, type TestSpace } from './test-console.ts';

/** A call on a share. */
export interface ShareCall {
  readonly call: keyof Share;
  readonly path: string;
}

/** A share that notes what is asked of it, and fails where it is told to. */
export interface RecordedShare {
  readonly share: Share;
  /** What was asked, in order. */
  readonly calls: ShareCall[];
  /** What each call meets, before its effect or after; nothing when it gives nothing. */
  trouble: (
    call: ShareCall,
  ) => { readonly failure: ShareFailure; readonly moment: 'before' | 'after' } | null;
}

/** Notes what is asked of a share. */
export function recordCalls(inner: Share): RecordedShare {
  const calls: ShareCall[] = [];
  const noted = async <Value>(call: keyof Share, path: string, act: () => Promise<Value>): Promise<Value> => {
    calls.push({ call, path });
    const trouble = recorded.trouble({ call, path });
    if (trouble?.moment === 'before') throw new ShareError(trouble.failure, 'told to');
    const value = await act();
    if (trouble?.moment === 'after') throw new ShareError(trouble.failure, 'told to');
    return value;
  };
  const recorded: RecordedShare = {
    calls,
    trouble: () => null,
    share: {
      list: (directory) => noted('list', directory, () => inner.list(directory)),
      get: (path, maxBytes) => noted('get', path, () => inner.get(path, maxBytes)),
      put: (path, bytes) => noted('put', path, () => inner.put(path, bytes)),
      putExclusive: (path, bytes) => noted('putExclusive', path, () => inner.putExclusive(path, bytes)),
      delete: (path) => noted('delete', path, () => inner.delete(path)),
      createdAt: (path) => noted('createdAt', path, () => inner.createdAt(path)),
      facts: () => noted('facts', '', () => inner.facts()),
    },
  };
  return recorded;
}

/** What was written on a share: paths in order. */
export function writesOf({ calls }: RecordedShare): readonly string[] {
  return calls
    .filter(({ call }) => call === 'put' || call === 'putExclusive' || call === 'delete')
    .map(({ call, path }) => `${call} ${path}`);
}

/** Moves the time of a test on. */
export function pass({ clock }: Pick<TestSpace, 'clock'>, milliseconds: number): void {
  clock.moveTo((clock.now() + milliseconds) as Instant);
}

/** A new process of a console. Its fence is left out unless it is asked for. */
export function startEngine(
  console: TestConsole,
  { fence = false, crash }: { readonly fence?: boolean; readonly crash?: Crash } = {},
): Promise<SyncEngine> {
  return createSyncEngine(console.parts(crash), { fence });
}

const ROUNDS_MOST = 40;

/** Rounds until nothing waits, each as soon as the one before wants it. Gives the last one. */
export async function settleEngine(
  space: Pick<TestSpace, 'clock'>,
  engine: Pick<SyncEngine, 'round'>,
): Promise<RoundOutcome> {
  for (let count = 1; count <= ROUNDS_MOST; count += 1) {
    const outcome = await engine.round();
    if (outcome.settled && outcome.applied === 0) return outcome;
    pass(space, outcome.again ?? 0);
  }
  throw new Error('the engine never comes to rest');
}

/** A console that has said and heard everything: its rounds without a fence. */
export async function exchange(space: Pick<TestSpace, 'clock'>, console: TestConsole): Promise<RoundOutcome> {
  return settleEngine(space, await startEngine(console));
}

/** The folder as it was: what came later is no longer there. */
export function rollBack({ folder, clock }: Pick<TestSpace, 'folder' | 'clock'>, backup: MemoryFolder): void {
  for (const path of folder.paths()) folder.remove(path);
  for (const path of backup.paths()) {
    folder.write(path, backup.file(path)?.bytes ?? new Uint8Array(), clock.now());
  }
}

/** Leaves a head on the share that bears a console's name and that it never wrote: a copy of it is at work. */
export async function plantHeadOfCopy(space: TestSpace, console: TestConsole): Promise<void> {
  const { share, device, app } = console.parts();
  const { replica } = await console.store.ledger();
  const told = {
    f: 1,
    sp: space.space,
    r: replica,
    dk: device,
    hq: 90,
    app,
    rd: 1,
    st: {},
    tail: {},
    sum: {},
  };
  const header = { ...told, h: [space.clock.now(), 0] };
  const sealed = await share.seal({ kind: 'head', header, lines: null, signer: replica, nonce: 'random' });
  if (!sealed.ok) throw new Error(sealed.refusal.code);
  await share.put(headPath({ replica, hq: 90, tag: sealed.value.tag }), sealed.value.bytes);
}

/** A console over a share that notes everything. */
export async function recordedDesk(): Promise<{
  readonly space: TestSpace;
  readonly desk: TestConsole;
  readonly recorded: RecordedShare;
}> {
  const space = await createTestSpace(7, true);
  const recorded = recordCalls(createMemoryShare(space.folder, space.clock));
  return { space, recorded, desk: await space.console(recorded.share) };
}
