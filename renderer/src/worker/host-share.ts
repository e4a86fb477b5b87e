import { done, type Refusal, refuse } from '#shared/domain/refusal.ts';
import type { HostCall } from '#shared/host/channels.ts';
import type { HostArgument, HostResult } from '#shared/host/contract.ts';
import { SHARE_FAILURE_CODES } from '#shared/host/refusals.ts';
import type { FoundFileText } from '#shared/host/share.ts';
import type { FoundFile, SealedShare } from '#shared/replica/share/sealed-share.ts';
import { ShareError, type ShareFailure } from '#shared/replica/share/share.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** A browser keeps six requests to a host under way: a server that does not answer must not hold them all. */
const CALLS_AT_ONCE = 4;

/** The folder that the archive is attached to, through the host. */
export function createHostShare(client: HostClient): SealedShare {
  const enter = createGate(CALLS_AT_ONCE);

  async function ask<Call extends HostCall>(
    name: Call,
    argument: HostArgument<Call>,
  ): Promise<HostResult<Call>> {
    const answer = await enter(() => client.call(name, argument));
    if (answer.ok) return answer.value;
    throw shareErrorOf(name, answer.refusal);
  }

  return {
    list: async (directory) => (await ask('share.list', { directory })).names,
    async get(path, maxBytes) {
      const { bytes } = await ask('share.get', { path, maxBytes });
      return bytes === null ? null : fromBase64(bytes);
    },
    read: async (path, maxBytes, publicKey) =>
      fromText(await ask('share.read', { path, maxBytes, publicKey })),
    async put(path, bytes) {
      await ask('share.put', { path, bytes: toBase64(bytes) });
    },
    putExclusive: async (path, bytes) => (await ask('share.claim', { path, bytes: toBase64(bytes) })).outcome,
    async delete(path) {
      await ask('share.delete', { path });
    },
    createdAt: async (path) => (await ask('share.createdAt', { path })).at,
    facts: () => ask('share.facts', {}),
    createIdentity: async () => (await ask('replica.createIdentity', {})).replica,
    publicKeyOf: async (replica) => (await ask('replica.publicKey', { replica })).publicKey,
    async seal({ kind, header, lines, signer, nonce }) {
      const draft = { kind, header, lines: lines === null ? null : [...lines], signer, nonce };
      const sealed = await enter(() => client.call('share.seal', { draft }));
      if (sealed.ok) return done({ ...sealed.value, bytes: fromBase64(sealed.value.bytes) });
      if (sealed.refusal.code === 'key-missing') return refuse('key-missing');
      throw shareErrorOf('share.seal', sealed.refusal);
    },
  };
}

function fromText(found: FoundFileText): FoundFile {
  switch (found.found) {
    case 'nothing':
      return found;
    case 'unusable':
      return { ...found, bytes: fromBase64(found.bytes) };
    case 'file': {
      const bytes = fromBase64(found.bytes);
      return { found: 'file', bytes, file: { ...found.file, bytes } };
    }
  }
}

/**
 * What the host refused, as the share's own error. A host that is not there is a folder that is not there; a path that
 * no console writes is a defect of whoever asks.
 */
export function shareErrorOf(name: HostCall, { code, data }: Refusal): Error {
  const detail =
    typeof data['detail'] === 'string' ? `${name}: ${code}: ${data['detail']}` : `${name}: ${code}`;
  if (code === 'argument-invalid') return new RangeError(detail);
  const failures = Object.entries(SHARE_FAILURE_CODES) as [ShareFailure, string][];
  const known = failures.find(([, shareCode]) => shareCode === code)?.[0];
  if (known !== undefined) return new ShareError(known, detail);
  const isAway = code === 'host-unreachable' || code === 'share-unattached';
  return new ShareError(isAway ? 'gone' : 'fatal', detail);
}

/** Lets so many acts be under way at once; the others wait in order. */
function createGate(places: number): <Value>(act: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (act) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
