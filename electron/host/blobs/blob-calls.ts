import type { Grants } from '#electron/host/files/grants.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { Host } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { BlobService } from './blob-service.ts';

type BlobCall = Extract<keyof Host, `attachment.${string}`>;

/** The host's calls about the files attached to tickets. */
export function createBlobCalls(blobs: BlobService, grants: Grants): Pick<Host, BlobCall> {
  const { takings, share } = blobs;
  return {
    'attachment.take': async ({ grant }) => {
      const path = grants.find(grant, 'read');
      return path === null ? refuse('grant-unknown') : blobs.takeFile(path);
    },
    'attachment.begin': () => Promise.resolve(done({ takingId: takings.begin() })),
    'attachment.append': ({ takingId, bytes }) =>
      Promise.resolve(nothingMore(takings.append(takingId, Buffer.from(bytes, 'base64')))),
    'attachment.close': async ({ takingId, name }) => {
      const whole = takings.end(takingId);
      return whole.ok ? blobs.takeBytes(name, whole.value) : whole;
    },
    'attachment.cancel': ({ takingId }) => {
      takings.cancel(takingId);
      return Promise.resolve(done({}));
    },
    'attachment.has': async ({ scope, digest }) => {
      const here = await blobs.has(digest);
      return done({ here, onShare: here ? null : await share.isOnShare(scope, digest) });
    },
    'attachment.read': async ({ digest, from }) => {
      const piece = await blobs.piece(digest, from);
      return piece.ok ? done({ bytes: Buffer.from(piece.value).toString('base64') }) : piece;
    },
    'attachment.save': async ({ digest, grant }) => {
      const path = grants.find(grant, 'write');
      if (path === null) return refuse('grant-unknown');
      const saved = await blobs.save(digest, path);
      return saved.ok ? done({ path }) : saved;
    },
    'attachment.open': async ({ digest, name }) => nothingMore(await blobs.open(digest, name)),
    'attachment.publish': ({ scope, digest }) => share.publish(scope, digest),
    'attachment.fetch': async ({ scope, digest, size }) =>
      nothingMore(await share.fetch(scope, digest, size)),
  };
}

function nothingMore(result: Result<unknown, HostRefusal>): Result<Record<string, never>, HostRefusal> {
  return result.ok ? done({}) : result;
}
