import { describe, expect, it } from 'vitest';
import { bindHost } from '#electron/host/bind-host.ts';
import type { Host, Progress } from '#shared/host/contract.ts';
import { describeHost } from './host.ts';

describeHost('no door', ({ bound }) => {
  const listeners = new Set<(progressId: string, progress: Progress) => void>();
  return Promise.resolve({
    call: (name, argument) =>
      bound.call(name, argument, (progressId, progress) => {
        for (const listener of listeners) listener(progressId, progress);
      }),
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
});

describe('a bound host', () => {
  it.each(['fs.readFile', '', 'constructor', 'toString', '__proto__', null, 7, ['settings.read']])(
    'refuses a call that the contract does not know: %j',
    async (name) => {
      const log = { failure: () => Promise.reject(new Error('nothing failed')) };
      const { call } = bindHost({} as Host, log);
      expect(await call(name, {}, () => undefined)).toEqual({
        ok: false,
        refusal: { code: 'call-unknown', data: {} },
      });
    },
  );
});
