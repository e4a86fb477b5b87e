import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { threadCompanion } from '#electron/host/share/companion.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { createHostClient } from '#renderer/platform/host-client.ts';
import { createPortBridge, lendBridge } from '#renderer/platform/worker-bridge.ts';
import { createHostShare } from '#renderer/worker/host-share.ts';
import type { HostBridge } from '#shared/host/contract.ts';
import { bundleThread } from '#tests/threads/bundle-thread.ts';
import { openTestHost, type TestHost } from './host-parts.ts';
import { describeShare } from './share.ts';
import type { ShareUnderTest } from './share-under-test.ts';

const bundle = await mkdtemp(join(tmpdir(), 'presidio-thread-'));
const createWorker = await bundleThread('electron/host/share/share-worker.ts', bundle);

afterAll(() => rm(bundle, { recursive: true }));

const noWorkbook = (): never => {
  throw new Error('these tests write no workbook');
};

/** A bridge as a worker has it, and the end of what carries it. */
interface WorkerLine {
  readonly bridge: HostBridge;
  close(): void;
}

/** A console of its own, attached to `root`: the first one prepares the folder. */
async function attached(profile: string, root: string) {
  const host = await openTestHost(noWorkbook, {
    profile,
    createShareWorker: () => threadCompanion(createWorker()),
  });
  const line = lineTo(host);
  const client = createHostClient(line.bridge);
  const answer = { step: 'choose', folder: root } as const;
  const chosen = await client.call('dialog.chooseFolder', { answer });
  if (!chosen.ok || chosen.value.outcome !== 'chosen') throw new Error('the folder was not granted');
  const { grant } = chosen.value;
  await client.call('share.create', { grant, name: 'Prova' });
  const ended = await client.call('share.attach', { grant, label: 'PC' });
  if (!ended.ok) throw new Error(ended.refusal.code);
  return { share: createHostShare(client), line, host };
}

async function openBehindHost(): Promise<ShareUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-share-'));
  const root = join(folder, 'share');
  await mkdir(root);
  const one = await attached(join(folder, 'one'), root);
  const other = await attached(join(folder, 'other'), root);
  // The suite begins with a folder in which nothing is.
  for (const name of await readdir(root)) await rm(join(root, name), { recursive: true });
  const clock = createSystemClock();
  return {
    one: one.share,
    other: other.share,
    async plant(path, bytes) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes);
    },
    now: () => clock.now(),
    async dispose() {
      for (const { line, host } of [one, other]) {
        line.close();
        await host.close();
      }
      await rm(folder, { recursive: true });
    },
  };
}

/** As a worker of Electron's page has it: the page lends its bridge through a port. */
function lineTo({ bound }: TestHost): WorkerLine {
  const port = lendBridge({
    call: (name, argument) => bound.call(name, argument, () => undefined),
    onProgress: () => () => undefined,
  });
  return { bridge: createPortBridge(port), close: () => port.close() };
}

describeShare('through a port of the page', openBehindHost);
