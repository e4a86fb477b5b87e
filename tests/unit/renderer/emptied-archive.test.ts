import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/host/settings.ts';
import type { BackupSession } from '#renderer/app/backup-session.ts';
import type { DemonstrationFiller } from '#renderer/app/demonstration-filler.ts';
import type { ShareSession } from '#renderer/app/share-session.ts';
import { createStartup, type Startup } from '#renderer/app/startup.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import { databaseName } from '#renderer/store/archive.ts';
import type { BackupActs } from '#renderer/store/backup/backup-acts.ts';
import { makeCopy } from '#renderer/store/backup/make-copy.ts';
import { restoreFromCopy } from '#renderer/store/backup/restore-copy.ts';
import { databaseNames, deleteDatabase, openDatabase } from '#renderer/store/database.ts';
import { addBody, consoleOver } from '#tests/contracts/sample-records.ts';
import { createScriptedClock, replicaNumber } from '#tests/laws/simulated-console.ts';
import { type HostOfCopies, openHostOfCopies } from '#tests/unit/store/backup/host-of-copies.ts';
import { createThreadsInProcess } from '#tests/unit/store/threads-in-process.ts';

// This page has no locks and says `null` of them; a browser without them says nothing.
Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });

const MAIN = databaseName('main');
const nobody = (): void => undefined;

/** A console whose host remembers settings and keeps copies, and never gives the same identity twice. */
async function openDesk(attached: boolean) {
  const host = await openHostOfCopies();
  const threads = createThreadsInProcess(createScriptedClock());
  const calls: string[] = [];
  let settings: Settings = DEFAULT_SETTINGS;
  let identities = 0;
  const answers: Readonly<Record<string, (argument: Partial<Settings>) => unknown>> = {
    'settings.read': () => settings,
    'settings.write': (change) => (settings = { ...settings, ...change }),
    'replica.createIdentity': () => ({ replica: replicaNumber((identities += 1)) }),
    'share.state': () => ({ attached: attached ? { root: '/condivisa' } : null, proposedLabel: '' }),
    'share.detach': () => ({ attached: null, proposedLabel: '' }),
  };
  const client = {
    onProgress: () => nobody,
    call(name: string, argument: Partial<Settings>): Promise<unknown> {
      calls.push(name);
      const answer = answers[name];
      if (answer === undefined) return host.call(name as 'backup.state', argument as Record<string, never>);
      return Promise.resolve(done(answer(argument)));
    },
  } as unknown as HostClient;
  const begun: string[] = [];
  const parts = {
    services: { host: client, about: { demoTickets: null, systemUser: '' } as never },
    startWorker: threads.start,
    filler: { fill: nobody, stop: () => Promise.resolve() } as unknown as DemonstrationFiller,
    share: {
      begin: () => Promise.resolve(void begun.push('share')),
      end: nobody,
    } as unknown as ShareSession,
    copies: { begin: () => void begun.push('copies'), end: nobody } satisfies BackupSession,
    backups: {
      make: () => Promise.resolve(refuse('backup-failed')),
      rehearse: () => Promise.resolve(refuse('backup-failed')),
      restore: (source, database, heard) => restoreFromCopy(host, source, database, heard),
    } satisfies BackupActs,
  };
  const start = (): Startup => createStartup({ ...parts, settings });
  return { host, calls, begun, start, threads, mark: () => settings.archiveMark };
}

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** The office's archive, with one body and a copy, opened and then lost with everything that the page kept. */
async function lose({ host, start, threads, begun }: Desk): Promise<void> {
  const startup = start();
  await startup.open('main');
  const { archive } = opened(startup);
  await addBody(consoleOver(archive.store), 'Unione');
  expect(await makeCopy(archive.store, host, nobody)).toMatchObject({ ok: true });
  await threads.stop();
  await archive.close();
  await deleteDatabase(MAIN);
  begun.length = 0;
}

function opened(startup: Startup) {
  const stage = startup.stage.getState();
  if (stage.at !== 'open') throw new Error(`the console is ${stage.at}`);
  return stage;
}

async function copyName(host: HostOfCopies): Promise<string> {
  const state = (await host.call('backup.state', {})) as Result<{ last: { name: string } | null }>;
  return (state.ok ? state.value.last?.name : undefined) ?? '';
}

async function bodiesOf(startup: Startup): Promise<readonly unknown[]> {
  return (await opened(startup).archive.store.rows('body')).map((row) => row['name']);
}

describe('an archive that something other than the console deleted', () => {
  afterEach(async () => {
    for (const name of await databaseNames()) await deleteDatabase(name);
  });

  it('is noticed, and nothing is opened, made or sent before a person says so', async () => {
    const desk = await openDesk(true);
    await lose(desk);
    desk.calls.length = 0;
    const startup = desk.start();
    await startup.begin();
    await startup.open('main');
    expect(startup.stage.getState()).toMatchObject({ at: 'emptied', isAttached: true, progress: null });
    expect(await databaseNames()).toEqual([]);
    expect(desk.calls).not.toContain('replica.createIdentity');
    expect(desk.begun).toEqual([]);
    await desk.threads.stop();
  });

  it('is noticed too when its database is there without anything in it', async () => {
    const desk = await openDesk(false);
    await lose(desk);
    (await openDatabase(MAIN)).dexie.close();
    const startup = desk.start();
    await startup.open('main');
    expect(startup.stage.getState()).toMatchObject({ at: 'emptied', isAttached: false });
    await desk.threads.stop();
  });

  it('comes back from a copy', async () => {
    const desk = await openDesk(false);
    await lose(desk);
    const before = desk.mark();
    const startup = desk.start();
    await startup.open('main');
    await startup.restore({ name: await copyName(desk.host) });
    expect(await bodiesOf(startup)).toEqual(['Unione']);
    expect(desk.mark()?.replica).toBe(before?.replica);
    await desk.threads.stop();
    await opened(startup).archive.close();
  });

  it('stays asked about, with the reason, when the copy cannot be restored', async () => {
    const desk = await openDesk(false);
    await lose(desk);
    const startup = desk.start();
    await startup.open('main');
    await startup.restore({ name: 'presidio-2020-01-01-0000.presidio-backup.gz' });
    expect(startup.stage.getState()).toMatchObject({
      at: 'emptied',
      progress: null,
      refusal: { code: 'file-missing' },
    });
    await desk.threads.stop();
  });

  it('is made again under a new identity, to be filled from the shared folder', async () => {
    const desk = await openDesk(true);
    await lose(desk);
    const before = desk.mark();
    const startup = desk.start();
    await startup.open('main');
    await startup.rebuild();
    expect(await bodiesOf(startup)).toEqual([]);
    expect(desk.mark()?.replica).not.toBe(before?.replica);
    expect(desk.begun).toEqual(['share', 'copies']);
    expect(desk.calls).not.toContain('share.detach');
    await desk.threads.stop();
    await opened(startup).archive.close();
  });

  it('gives way to a new one, detached from the shared folder', async () => {
    const desk = await openDesk(true);
    await lose(desk);
    const startup = desk.start();
    await startup.open('main');
    await startup.beginAnew();
    expect(await bodiesOf(startup)).toEqual([]);
    expect(desk.calls.indexOf('share.detach')).toBeLessThan(desk.calls.lastIndexOf('replica.createIdentity'));
    expect(desk.calls).toContain('share.detach');
    await desk.threads.stop();
    await opened(startup).archive.close();
  });

  it('is not looked for when its user deleted it', async () => {
    const desk = await openDesk(false);
    const first = desk.start();
    await first.open('main');
    await desk.threads.stop();
    await first.remove();
    expect(desk.mark()).toBeNull();
    const startup = desk.start();
    await startup.open('main');
    expect(startup.stage.getState().at).toBe('open');
    await desk.threads.stop();
    await opened(startup).archive.close();
  });
});
