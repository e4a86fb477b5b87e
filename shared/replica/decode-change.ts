import { z } from 'zod';
import type { Change } from '#shared/domain/change.ts';
import type { ActorId, ReplicaId, Scope } from '#shared/domain/identity.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import { shapeProblem } from './check-change.ts';
import { decodeMutation } from './decode-mutation.ts';
import { isLineTooLong } from './encode-change.ts';
import { parseJson } from './parse-json.ts';

/** A line that is not a change: damaged, forged, or larger than any console writes. */
export type MalformedChange = Refusal<'change-malformed' | 'change-too-large'>;

/** The segment that a line stands in. */
export interface SegmentContext {
  readonly scope: Scope;
  readonly replica: ReplicaId;
  /** The segment's table of replicas. */
  readonly replicas: readonly ReplicaId[];
}

/**
 * The members of a line. Members that this version does not know are passed over: a console that must not pass them
 * over is told so by the segment's `mr`, and the segment's own bytes keep them.
 */
const lineSchema = z.object({
  n: z.int().min(1),
  h: z.tuple([z.int(), z.int()]),
  u: z.string(),
  k: z.string(),
  o: z.int().optional(),
  why: z.string().optional(),
  tx: z.string().optional(),
  m: z.array(z.array(z.unknown())),
});

/** Reads one line of a segment. Mutations in a form unknown to this version are carried along unread. */
export function decodeChange(line: string, segment: SegmentContext): Result<Change, MalformedChange> {
  if (isLineTooLong(line)) return refuse('change-too-large');
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) return malformed('line');
  const { n, h, u, k, o, why, tx, m } = parsed.data;
  const mutations = m.map((form) => decodeMutation(form, segment.replicas));
  if (!mutations.every((mutation) => mutation !== undefined)) return malformed('mutation');
  const change: Change = {
    scope: segment.scope,
    replica: segment.replica,
    n,
    stamp: { ms: h[0], counter: h[1] },
    actor: u as ActorId,
    command: k,
    clockCorrection: o ?? 0,
    ...(why === undefined ? {} : { reason: why }),
    ...(tx === undefined ? {} : { transaction: tx }),
    mutations,
  };
  const problem = shapeProblem(change);
  return problem === undefined ? done(change) : malformed(problem);
}

function malformed(problem: string): { readonly ok: false; readonly refusal: MalformedChange } {
  return refuse('change-malformed', { problem });
}
