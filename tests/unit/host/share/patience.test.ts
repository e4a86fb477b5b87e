import { describe, expect, it } from 'vitest';
import { createPatience } from '#electron/host/share/patience.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import { createScriptedClock } from '#tests/laws/simulated-console.ts';

const clock = createScriptedClock();
const patiently = createPatience(clock, () => 0.5);

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open' });
}

/** An act that fails with each code in turn, and then works. */
function failing(...codes: readonly string[]): () => Promise<string> {
  const left = [...codes];
  return () => {
    const code = left.shift();
    return code === undefined ? Promise.resolve('done') : Promise.reject(systemError(code));
  };
}

async function classOf(code: string): Promise<string> {
  const failure = await patiently(() => Promise.reject(systemError(code))).catch((error: unknown) => error);
  return failure instanceof ShareError ? failure.failure : 'no class';
}

describe('what fails on a share', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES', 'EAGAIN', 'ETIMEDOUT', 'EIO', 'UNKNOWN'])(
    'is tried again after %s, and may work',
    async (code) => {
      expect(await patiently(failing(code, code, code))).toBe('done');
    },
  );

  it('is tried again when the file was not written whole', async () => {
    let attempts = 0;
    const act = (): Promise<string> => {
      attempts += 1;
      return attempts < 3
        ? Promise.reject(new ShareError('transient', 'not whole'))
        : Promise.resolve('done');
    };
    expect(await patiently(act)).toBe('done');
  });

  it('is given up after six attempts in a few seconds', async () => {
    let attempts = 0;
    const before = clock.now();
    const act = (): Promise<never> => {
      attempts += 1;
      return Promise.reject(systemError('EBUSY'));
    };
    await expect(patiently(act)).rejects.toMatchObject({ failure: 'transient' });
    expect(attempts).toBe(6);
    expect(clock.now() - before).toBeGreaterThan(3_000);
    expect(clock.now() - before).toBeLessThan(5_000);
  });

  it('is not tried again when waiting mends nothing', async () => {
    const before = clock.now();
    await expect(patiently(failing('ENOSPC'))).rejects.toMatchObject({ failure: 'full' });
    expect(clock.now()).toBe(before);
  });

  it.each([
    ['EACCES', 'permission'],
    ['EPERM', 'permission'],
    ['EROFS', 'permission'],
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EFBIG', 'full'],
    ['ESTALE', 'gone'],
    ['ENODEV', 'gone'],
    ['EHOSTDOWN', 'gone'],
    ['ENETUNREACH', 'gone'],
    ['ENOTCONN', 'gone'],
    ['EBUSY', 'transient'],
    ['EIO', 'transient'],
    ['ETIMEDOUT', 'transient'],
    ['ECONNRESET', 'transient'],
    ['ELOOP', 'fatal'],
    ['ENAMETOOLONG', 'fatal'],
  ])('has a class: %s is %s', async (code, failure) => {
    expect(await classOf(code)).toBe(failure);
  });

  it('stays what it is when it is a defect', async () => {
    const defect = new TypeError('a defect');
    await expect(patiently(() => Promise.reject(defect))).rejects.toBe(defect);
  });
});
