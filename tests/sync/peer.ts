import type { Change, Mutation } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import type { FileDraft, SealedFile } from '#shared/replica/codec/sealer.ts';
import { encodeSegment } from '#shared/replica/codec/segment-lines.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { certificatePath, headPath, segmentPath } from '#shared/replica/share/space-paths.ts';
import { firstLink, nextLink } from '#shared/replica/sync/chain.ts';
import { SCOPE } from '#tests/contracts/sample-records.ts';
import { SOMEBODY } from '#tests/laws/simulated-console.ts';

/** A file that a peer made, and where it belongs. */
export interface PeerFile {
  readonly path: string;
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/** A segment that a peer made. */
export interface PeerSegment extends PeerFile {
  readonly q: number;
  /** The chain after it. */
  readonly chain: string;
  readonly changes: readonly Change[];
}

/** What is to be unusual about a file. */
export interface Oddities {
  /** Members of the header that say something else. */
  readonly header?: JsonObject;
  /** Lines of the body that say something else. */
  readonly lines?: readonly string[];
  /** Signed by another, or by nobody. */
  readonly signer?: ReplicaId | null;
  /** Left on the writer's machine. */
  readonly withheld?: boolean;
}

/** The mutations of a change: how many changes with one record each, or what each of them does. */
export type PeerChanges = number | readonly (readonly Mutation[])[];

/** Another console, seen from the share alone: it writes files, honest ones unless told otherwise. */
export interface Peer {
  readonly replica: ReplicaId;
  /** Where its stream of a scope stands. */
  stream(scope?: Scope): PeerStream;
  certify(oddities?: Oddities): Promise<PeerFile>;
  /** Writes the next segment of a stream. */
  segment(changes?: PeerChanges, oddities?: Oddities, scope?: Scope): Promise<PeerSegment>;
  /** Announces everything that it wrote. */
  announce(options?: Oddities & { readonly tails?: boolean }): Promise<PeerFile>;
  /** Goes back to where a stream stood: what follows is a second history. */
  rewind(stream: PeerStream): void;
}

/** Where a peer's stream stands. */
export interface PeerStream {
  readonly scope: Scope;
  readonly q: number;
  readonly chain: string;
  readonly n: number;
  readonly tail: Readonly<Record<string, string>>;
}

/** Where a peer lives. */
export interface PeerWorld {
  readonly share: SealedShare;
  readonly clock: Clock;
  readonly space: SpaceId;
}

/** A peer with keys of its own, whose certificate is on the share unless that is put off. */
export async function createPeer(world: PeerWorld, isCertified = true): Promise<Peer> {
  const replica = await world.share.createIdentity();
  const peer = peerNamed(world, replica);
  if (isCertified) await peer.certify();
  return peer;
}

function peerNamed({ share, clock, space }: PeerWorld, replica: ReplicaId): Peer {
  const streams = new Map<Scope, PeerStream>();
  let hq = 0;
  const stream = (scope: Scope = SCOPE): PeerStream =>
    streams.get(scope) ?? { scope, q: 0, chain: firstLink(space, scope, replica), n: 0, tail: {} };
  const write = async (draft: FileDraft, odd: Oddities, place: (tag: string) => string) => {
    const sealed = await sealOddly(share, draft, odd);
    const file = { path: place(sealed.tag), tag: sealed.tag, bytes: sealed.bytes };
    if (odd.withheld !== true) await share.put(file.path, file.bytes);
    return { sealed, file };
  };
  const draftOf = (kind: FileDraft['kind'], header: JsonObject): FileDraft => ({
    kind,
    header: { f: 1, sp: space, ...header },
    lines: null,
    signer: replica,
    nonce: 'random',
  });
  return {
    replica,
    stream,
    rewind: (to) => streams.set(to.scope, to),
    async certify(odd = {}) {
      const pk = (await share.publicKeyOf(replica)) ?? '';
      const draft = draftOf('replicaCertificate', { r: replica, pk, dk: replica, nm: 'PC-ANAGRAFE' });
      return (await write(draft, odd, (tag) => certificatePath({ replica, tag }))).file;
    },
    async segment(given = 1, odd = {}, scope = SCOPE) {
      const at = stream(scope);
      const changes = changesAfter(at, replica, given, clock.now());
      const { header, lines } = encodeSegment(changes, { changes: 2_000, bytes: 1024 * 1024 });
      const q = at.q + 1;
      const members = { ...(header as unknown as JsonObject), sc: scope, r: replica, q, p: at.chain };
      const draft = { ...draftOf('segment', members), lines };
      const { sealed, file } = await write(draft, odd, (tag) => segmentPath(scope, replica, { q, tag }));
      const chain = nextLink(at.chain, sealed.headerDigest);
      const tail = { ...at.tail, [String(q)]: sealed.tag };
      streams.set(scope, { scope, q, chain, n: header.n[1], tail });
      return { ...file, q, chain, changes };
    },
    async announce({ tails = true, ...odd } = {}) {
      hq += 1;
      const number = hq;
      const told = [...streams.values()];
      const draft = draftOf('head', {
        r: replica,
        dk: replica,
        hq: number,
        st: Object.fromEntries(told.map(({ scope, q, chain, n }) => [scope, [q, chain, n]])),
        tail: tails ? Object.fromEntries(told.map(({ scope, tail }) => [scope, tail])) : {},
        h: [clock.now(), 0],
        app: '0.0.0',
        rd: 1,
        sum: {},
      });
      return (await write(draft, odd, (tag) => headPath({ replica, hq: number, tag }))).file;
    },
  };
}

async function sealOddly(
  share: Pick<SealedShare, 'seal'>,
  draft: FileDraft,
  { header = {}, lines: other, signer = draft.signer }: Oddities,
): Promise<SealedFile> {
  const lines = other ?? draft.lines;
  const sealed = await share.seal({ ...draft, header: { ...draft.header, ...header }, lines, signer });
  if (!sealed.ok) throw new Error(sealed.refusal.code);
  return sealed.value;
}

function changesAfter(
  { scope, n }: PeerStream,
  replica: ReplicaId,
  given: PeerChanges,
  ms: number,
): readonly Change[] {
  const mutations =
    typeof given === 'number'
      ? Array.from({ length: given }, (_, place) => [newDrone(n + place + 1)])
      : given;
  return mutations.map((of, place) => ({
    scope,
    replica,
    n: n + place + 1,
    stamp: { ms, counter: place },
    actor: SOMEBODY,
    command: 'peer',
    clockCorrection: 0,
    mutations: of,
  }));

  function newDrone(number: number): Mutation {
    const id = `${replica.slice(0, 8)}-${scope}-${String(number)}`;
    return { op: 'create', kind: 'drone', id, fields: { name: `drone ${String(number)}` } };
  }
}
