import { describe, expect, it } from 'vitest';
import type { HostClient } from '#renderer/platform/host-client.ts';
import { fromBase64, toBase64 } from '#renderer/worker/base64.ts';
import { createHostShare } from '#renderer/worker/host-share.ts';
import { done, refuse } from '#shared/domain/refusal.ts';
import { type HostRefusalCode, SHARE_FAILURE_CODES } from '#shared/host/refusals.ts';
import { ShareError } from '#shared/replica/share/share.ts';

/** A host that gives every call the same answer. */
function hostAnswering(answer: () => Promise<unknown>): HostClient {
  return { call: answer as HostClient['call'], onProgress: () => () => undefined };
}

async function failureOf(code: HostRefusalCode): Promise<unknown> {
  const share = createHostShare(hostAnswering(() => Promise.resolve(refuse(code))));
  const thrown = await share.list('heads').catch((error: unknown) => error);
  return thrown instanceof ShareError ? thrown.failure : thrown;
}

describe('the folder through the host', () => {
  it.each(Object.entries(SHARE_FAILURE_CODES))('fails as %s when the host says so', async (failure, code) => {
    expect(await failureOf(code)).toBe(failure);
  });

  it('is gone while the host, or the attachment, is', async () => {
    expect(await failureOf('host-unreachable')).toBe('gone');
    expect(await failureOf('share-unattached')).toBe('gone');
  });

  it('fails for good when the host fails, and throws a defect of its caller as one', async () => {
    expect(await failureOf('host-failed')).toBe('fatal');
    expect(await failureOf('argument-invalid')).toBeInstanceOf(RangeError);
  });

  it('says that a key is missing, and throws what else keeps it from sealing', async () => {
    const draft = { kind: 'head', header: {}, lines: null, signer: null, nonce: 'random' } as const;
    const keyless = createHostShare(hostAnswering(() => Promise.resolve(refuse('key-missing'))));
    expect(await keyless.seal(draft)).toMatchObject({ ok: false, refusal: { code: 'key-missing' } });
    const away = createHostShare(hostAnswering(() => Promise.resolve(refuse('share-gone'))));
    await expect(away.seal(draft)).rejects.toBeInstanceOf(ShareError);
  });

  it('has four calls under way at most: a browser keeps six requests, and others want theirs', async () => {
    let underWay = 0;
    let most = 0;
    const share = createHostShare(
      hostAnswering(async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await Promise.resolve();
        underWay -= 1;
        return done({ names: [`${most}`] });
      }),
    );
    const listed = await Promise.all(Array.from({ length: 20 }, () => share.list('heads')));
    expect(listed).toHaveLength(20);
    expect(most).toBe(4);
  });
});

describe('bytes as text', () => {
  it.each([0, 1, 2, 3, 40_000])('come back as they were: %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 7) % 256);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});
