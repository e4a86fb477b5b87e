import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNodePrimitives } from '#electron/host/sealer/node-primitives.ts';
import { createNodeSealer } from '#electron/host/sealer/node-sealer.ts';
import type { KeyVault } from '#electron/host/keys/key-vault.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import { fromBase64Url, toBase64Url } from '#shared/replica/codec/base64url.ts';
import type { FileKind } from '#shared/replica/codec/file-kind.ts';
import { openFile } from '#shared/replica/codec/open-file.ts';

const PRIMITIVES = createNodePrimitives();

const header = fc
  .dictionary(fc.stringMatching(/^[a-j]{1,6}$/), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 })
  .map((members) => members as JsonObject);
const lines = fc.array(
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value)),
  { maxLength: 30 },
);
const kind = fc.constantFrom<FileKind>('segment', 'snapshotIndex', 'snapshotChunk');

/** A vault that keeps for as long as a test. */
function memoryVault(): KeyVault {
  const kept = new Map<string, Uint8Array>();
  return {
    keep: (name, secret) => Promise.resolve(void kept.set(name, secret)),
    find: (name) => Promise.resolve(kept.get(name) ?? null),
  };
}

describe('a sealed file', () => {
  const sealer = createNodeSealer(memoryVault());

  it('opens to what was sealed, signed by who signed it', async () => {
    const signer = await sealer.createIdentity();
    const publicKey = await sealer.publicKeyOf(signer);
    await fc.assert(
      fc.asyncProperty(kind, header, lines, fc.boolean(), async (...[which, said, text, isSigned]) => {
        const draft = { kind: which, header: said, lines: text, nonce: 'random' } as const;
        const sealed = await sealer.seal({ ...draft, signer: isSigned ? signer : null });
        if (!sealed.ok) throw new Error(sealed.refusal.code);
        const opened = openFile(sealed.value.bytes, publicKey, PRIMITIVES);
        if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
        const { ke: _ke, x: _x, pd: _pd, ...own } = opened.value.header;
        expect(opened.value).toMatchObject({
          ...sealed.value,
          kind: which,
          lines: text,
          signature: isSigned ? 'valid' : 'absent',
        });
        expect(JSON.stringify(own)).toBe(JSON.stringify(said));
      }),
    );
  });

  it('has the name of its content, where it is named so: equal lines, equal files', async () => {
    await fc.assert(
      fc.asyncProperty(header, lines, lines, async (said, first, second) => {
        const tags = await Promise.all(
          [first, first, second].map(async (text) => {
            const draft = { kind: 'snapshotChunk', header: said, lines: text, signer: null } as const;
            const sealed = await sealer.seal({ ...draft, nonce: 'content' });
            return sealed.ok ? sealed.value.tag : sealed.refusal.code;
          }),
        );
        expect(tags[1]).toBe(tags[0]);
        expect(tags[2] === tags[0]).toBe(JSON.stringify(first) === JSON.stringify(second));
      }),
    );
  });

  it('is alike no other otherwise', async () => {
    const draft = {
      kind: 'snapshotChunk',
      header: {},
      lines: ['{}'],
      signer: null,
      nonce: 'random',
    } as const;
    const sealed = await Promise.all([sealer.seal(draft), sealer.seal(draft)]);
    const tags = sealed.map((file) => (file.ok ? file.value.tag : file.refusal.code));
    expect(new Set(tags).size).toBe(2);
  });
});

describe('what is no file', () => {
  const random = fc.uint8Array({ maxLength: 400 });

  it('is refused and never throws', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        expect(openFile(bytes, null, PRIMITIVES)).toMatchObject({
          ok: false,
          refusal: { code: 'file-damaged' },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is refused and never throws, though its digest is right', () => {
    const head = fc.tuple(fc.nat(13), fc.nat(20), fc.nat(60), fc.nat(200), fc.nat(300));
    fc.assert(
      fc.property(head, random, fc.boolean(), ([which, flags, h, b, n], rest, fits) => {
        const length = fits ? rest.length - Math.min(h, rest.length) : b;
        const sizes = [Math.min(h, rest.length), 0, length & 0xff, length >> 8, 0, 0, n & 0xff, n >> 8, 0, 0];
        const content = Buffer.concat([Buffer.from('SLG1'), Buffer.of(which, flags, ...sizes), rest]);
        const bytes = Buffer.concat([content, PRIMITIVES.sha256(content)]);
        const opened = openFile(bytes, 'A'.repeat(43), PRIMITIVES);
        expect(opened.ok ? 'opened' : opened.refusal.code).toMatch(/^file-(?:forged|newer)$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('bytes in a header', () => {
  it('are written as Node writes them, and read back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
  });

  it('have one text only', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_=+/-]{0,8}$/), (text) => {
        const bytes = fromBase64Url(text);
        expect(bytes === undefined ? text : toBase64Url(bytes)).toBe(text);
      }),
    );
  });
});
