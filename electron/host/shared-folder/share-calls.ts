import type { GrantPurpose, Grants } from '#electron/host/files/grants.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { Host } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { FoundFileText } from '#shared/host/share.ts';
import type { FoundFile, SealedShare } from '#shared/replica/share/sealed-share.ts';
import type { SealedFile } from '#shared/replica/codec/sealer.ts';
import type { AttachedShare } from './attached-share.ts';

type ShareCall = Extract<keyof Host, `share.${string}`> | 'replica.publicKey';

const FOLDER: GrantPurpose = 'folder';

/** The host's calls about the shared folder. */
export function createShareCalls(
  attachment: AttachedShare,
  grants: Grants,
  publicKeyOf: SealedShare['publicKeyOf'],
): Pick<Host, ShareCall> {
  async function onGranted<Value>(
    grant: string,
    work: (root: string) => Promise<Result<Value, HostRefusal>>,
  ): Promise<Result<Value, HostRefusal>> {
    const root = grants.find(grant, FOLDER);
    return root === null ? refuse('grant-unknown') : work(root);
  }

  return {
    'replica.publicKey': async ({ replica }) => done({ publicKey: await publicKeyOf(replica) }),
    'share.state': () => attachment.state(),
    'share.inspect': ({ grant }) => onGranted(grant, (root) => attachment.inspect(root)),
    'share.create': ({ grant, name }) => onGranted(grant, (root) => attachment.create(root, name)),
    'share.attach': ({ grant, label }) => onGranted(grant, (root) => attachment.attach(root, label)),
    'share.detach': () => attachment.detach(),
    ...createFileCalls(attachment),
  };
}

type FileCall = Exclude<
  ShareCall,
  'replica.publicKey' | 'share.state' | 'share.inspect' | 'share.create' | 'share.attach' | 'share.detach'
>;

/** The calls of the attached folder itself. Bytes cross as text. */
function createFileCalls({ onShare }: AttachedShare): Pick<Host, FileCall> {
  return {
    'share.list': ({ directory }) =>
      onShare(async (share) => ({ names: [...(await share.list(directory))] })),
    'share.read': ({ path, maxBytes, publicKey }) =>
      onShare(async (share) => foundAsText(await share.read(path, maxBytes, publicKey))),
    'share.get': ({ path, maxBytes }) =>
      onShare(async (share) => {
        const bytes = await share.get(path, maxBytes);
        return { bytes: bytes === null ? null : asText(bytes) };
      }),
    'share.put': ({ path, bytes }) =>
      onShare(async (share) => {
        await share.put(path, asBytes(bytes));
        return {};
      }),
    'share.claim': ({ path, bytes }) =>
      onShare(async (share) => ({ outcome: await share.putExclusive(path, asBytes(bytes)) })),
    'share.delete': ({ path }) =>
      onShare(async (share) => {
        await share.delete(path);
        return {};
      }),
    'share.createdAt': ({ path }) => onShare(async (share) => ({ at: await share.createdAt(path) })),
    'share.facts': () => onShare((share) => share.facts()),
    'share.seal': async ({ draft }) => {
      const sealed = await onShare((share) => share.seal(draft));
      if (!sealed.ok) return sealed;
      return sealed.value.ok ? done(sealedAsText(sealed.value.value)) : refuse('key-missing');
    },
  };
}

function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

function asBytes(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}

function sealedAsText({ bytes, tag, headerDigest, digest }: SealedFile) {
  return { bytes: asText(bytes), tag, headerDigest, digest };
}

function foundAsText(found: FoundFile): FoundFileText {
  switch (found.found) {
    case 'nothing':
      return found;
    case 'unusable':
      return { found: 'unusable', bytes: asText(found.bytes), refusal: found.refusal };
    case 'file': {
      const { tag, headerDigest, digest, kind, header, signature, lines } = found.file;
      return {
        found: 'file',
        bytes: asText(found.bytes),
        file: { tag, headerDigest, digest, kind, header, signature, lines: [...lines] },
      };
    }
  }
}
