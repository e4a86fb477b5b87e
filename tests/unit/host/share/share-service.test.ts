import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFileKeyVault } from '#electron/host/keys/file-key-vault.ts';
import { createVaultKeys } from '#electron/host/sealer/vault-keys.ts';
import { startShareProcess, threadCompanion, type Companion } from '#electron/host/share/companion.ts';
import { openShareService, type ShareService } from '#electron/host/share/share-service.ts';
import type { SealerKeys } from '#shared/replica/codec/codec-primitives.ts';
import { SYNC } from '#shared/replica/sync/sync-constants.ts';
import { sampleBytes, samplePath } from '#tests/contracts/share-samples.ts';
import { bundleThread } from '#tests/threads/bundle-thread.ts';

/** A thread that hears everything and says nothing: what a dead server makes of it. */
function muteThread(): Companion {
  return threadCompanion(
    new Worker('require("node:worker_threads").parentPort.on("message", () => undefined)', {
      eval: true,
    }),
  );
}

/** A thread that falls at the first thing it hears. */
function frailThread(): Companion {
  return threadCompanion(
    new Worker('require("node:worker_threads").parentPort.on("message", () => { throw 1 })', {
      eval: true,
    }),
  );
}

/** Where the console of that digit announces itself. */
function headOf(digit: string): string {
  return `heads/${digit.repeat(20)}.00000001.0123456789abcdef.hd`;
}

describe('a share in a thread', () => {
  let folder: string;
  let root: string;
  let keys: SealerKeys;
  let createWorker: () => Worker;
  const open = new Set<ShareService>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'presidio-service-'));
    root = join(folder, 'share');
    await mkdir(root);
    keys = createVaultKeys(createFileKeyVault(join(folder, 'keys')));
    createWorker = await bundleThread('electron/host/share/share-worker.ts', folder);
  });

  afterEach(async () => {
    await Promise.all([...open].map((service) => service.close()));
    open.clear();
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  /** A service whose first threads are given, whose later ones work, and whose alarms ring when told to. */
  function service(first: readonly (() => Companion)[] = [], at = root) {
    const left = [...first];
    const alarms = new Map<() => void, number>();
    const losses: string[] = [];
    let stirs = 0;
    const opened = openShareService({
      root: at,
      keys,
      onLoss: (detail) => losses.push(detail),
      onStir: () => (stirs += 1),
      createWorker: () => (left.shift() ?? (() => threadCompanion(createWorker())))(),
      alarm(milliseconds, ring) {
        alarms.set(ring, milliseconds);
        return () => alarms.delete(ring);
      },
    });
    open.add(opened);
    return { ...opened, alarms, losses, stirs: () => stirs };
  }

  describe('a thread that does not answer', () => {
    it('is given up after the time that a call may take, and the next call has another one', async () => {
      const { share, alarms, losses } = service([muteThread]);
      const calls = [share.list('heads'), share.put(samplePath(1), sampleBytes(10))];
      expect([...alarms.values()]).toEqual([SYNC.callTimeout, SYNC.callTimeout]);
      [...alarms.keys()][1]?.();
      for (const call of calls) await expect(call).rejects.toMatchObject({ failure: 'unanswering' });
      expect(losses).toEqual(['given up: "put" was not answered in time']);
      await share.put(samplePath(1), sampleBytes(10));
      expect(await share.get(samplePath(1), 100)).toEqual(sampleBytes(10));
    });

    it('leaves no alarm behind once it answers', async () => {
      const { share, alarms } = service();
      await share.list('heads');
      await share.facts();
      expect(alarms.size).toBe(0);
    });
  });

  describe('a process that is stuck', () => {
    it('is ended whatever it is doing, and the next call has another one', async () => {
      const [script, note] = [join(folder, 'stuck.mjs'), join(folder, 'stuck.pid')];
      const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)';
      await writeFile(
        script,
        `import { writeFileSync } from 'node:fs';
        writeFileSync(${JSON.stringify(note)}, String(process.pid)); ${wait};`,
      );
      const { share, alarms } = service([() => startShareProcess(script)]);
      const call = share.list('heads');
      const pid = await vi.waitFor(async () => {
        const text = await readFile(note, 'utf8');
        expect(text).toMatch(/^\d+$/);
        return Number(text);
      });
      [...alarms.keys()][0]?.();
      await expect(call).rejects.toMatchObject({ failure: 'unanswering' });
      await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'));
      expect(await share.list('heads')).toEqual([]);
    });
  });

  describe('a thread that dies', () => {
    it('fails what was under way as something that may pass, and the next call has another one', async () => {
      const { share, losses } = service([frailThread]);
      await expect(share.list('heads')).rejects.toMatchObject({ failure: 'transient' });
      expect(losses).toHaveLength(1);
      expect(await share.list('heads')).toEqual([]);
    });
  });

  describe('a service that is closed', () => {
    it('tells who waits, and whoever asks later, that the share is gone', async () => {
      const { share, close } = service([muteThread]);
      const call = share.list('heads');
      await close();
      await expect(call).rejects.toMatchObject({ failure: 'gone' });
      await expect(share.facts()).rejects.toMatchObject({ failure: 'gone' });
    });
  });

  describe('a hint', () => {
    it('comes of what others announce once the announcements were listed, not of what is announced here', async () => {
      const at = join(folder, 'stirring');
      await mkdir(join(at, 'heads'), { recursive: true });
      const { share, stirs } = service([], at);
      await share.list('heads');
      await share.put(headOf('0'), sampleBytes(10));
      expect(await share.get(headOf('0'), 100)).toEqual(sampleBytes(10));
      expect(stirs()).toBe(0);
      await writeFile(join(at, headOf('1')), 'x');
      await vi.waitFor(() => expect(stirs()).toBe(1));
    });
  });

  describe('what crosses', () => {
    it('has the class of a failure of the share', async () => {
      const { share } = service([], join(folder, 'nowhere'));
      await expect(share.list('heads')).rejects.toMatchObject({ name: 'ShareError', failure: 'gone' });
    });

    it('has several answers under way at once', async () => {
      const { share } = service();
      const numbers = Array.from({ length: 20 }, (_, index) => index + 100);
      await Promise.all(numbers.map((q) => share.put(samplePath(q), sampleBytes(q))));
      const found = await Promise.all(numbers.map((q) => share.get(samplePath(q), 1_000)));
      expect(found.map((bytes) => bytes?.length)).toEqual(numbers);
    });

    it('is signed where the keys are kept, and refused without a key', async () => {
      const { share } = service();
      const signer = await share.createIdentity();
      const draft = { kind: 'head', header: { f: 1 }, lines: null, signer, nonce: 'random' } as const;
      const sealed = await share.seal(draft);
      if (!sealed.ok) throw new Error(sealed.refusal.code);
      await share.put(samplePath(9), sealed.value.bytes);
      const found = await share.read(samplePath(9), 10_000, await share.publicKeyOf(signer));
      expect(found).toMatchObject({ found: 'file', file: { signature: 'valid', kind: 'head' } });
      const stranger = `${signer.slice(0, 19)}${signer.endsWith('0') ? '1' : '0'}` as typeof signer;
      expect(await share.seal({ ...draft, signer: stranger })).toMatchObject({
        ok: false,
        refusal: { code: 'key-missing' },
      });
    });
  });
});
