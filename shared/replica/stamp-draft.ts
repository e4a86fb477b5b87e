import type { Change, Mutation, WriteRef } from '#shared/domain/change.ts';
import type { Scope } from '#shared/domain/identity.ts';
import { compareStamps, type Stamp } from '#shared/domain/stamp.ts';
import type { Draft } from '#shared/domain/workspace.ts';
import { shapeProblem } from './check-change.ts';
import { MAX_REPLACED } from './check-mutation.ts';
import { isTooLarge } from './encode-change.ts';
import type { EntityKey, RegisterState } from './entity.ts';
import { CORRECTION_WORTH_TELLING, tick } from './hybrid-clock.ts';
import { entityText } from './merge.ts';
import type { MergeBase } from './merge-batch.ts';
import type { Ledger } from './replica-store.ts';
import { own } from './write-ref.ts';

/** The changes of a draft, one for each scope, and the ledger after them. */
export interface StampedDraft {
  readonly changes: readonly Change[];
  readonly ledger: Ledger;
}

/** What a draft writes, scope by scope, in the order in which it names them. */
export type DraftParts = ReadonlyMap<Scope, readonly Mutation[]>;

/** Divides a draft by scope. */
export function partsOf(draft: Draft): DraftParts {
  const parts = new Map<Scope, Mutation[]>();
  for (const { scope, mutation } of draft.mutations) {
    const part = parts.get(scope);
    if (part === undefined) parts.set(scope, [capped(mutation)]);
    else part.push(capped(mutation));
  }
  return parts;
}

/**
 * Numbers and stamps the parts of a draft.
 *
 * @param now the machine's clock, UTC milliseconds, before correction.
 * @throws Error when a part is malformed or too large: other consoles would refuse it for ever.
 */
export function stampDraft(
  draft: Draft,
  parts: DraftParts,
  base: MergeBase,
  ledger: Ledger,
  now: number,
): StampedDraft {
  const next = (scope: Scope): number =>
    1 + (base.positions.find((at) => at.scope === scope && at.replica === ledger.replica)?.n ?? 0);
  const [first] = parts.keys();
  const transaction =
    parts.size > 1 && first !== undefined ? `${ledger.replica}.${first}.${String(next(first))}` : undefined;
  const corrected = now + ledger.clockOffset;
  let clock = ledger.clock;
  const changes = [...parts].map(([scope, mutations]): Change => {
    const ticked = tick(clock, corrected, greatestStanding(base, mutations));
    clock = ticked.clock;
    return checked({
      scope,
      replica: ledger.replica,
      n: next(scope),
      stamp: ticked.stamp,
      actor: draft.actor,
      command: draft.command,
      clockCorrection: Math.abs(ledger.clockOffset) < CORRECTION_WORTH_TELLING ? 0 : ledger.clockOffset,
      ...(draft.reason === undefined ? {} : { reason: draft.reason }),
      ...(transaction === undefined ? {} : { transaction }),
      mutations,
    });
  });
  return { changes, ledger: { ...ledger, clock } };
}

function checked(change: Change): Change {
  const problem = shapeProblem(change);
  if (problem !== undefined) throw new Error(`${change.command} made a malformed change: ${problem}`);
  if (isTooLarge(change)) throw new Error(`${change.command} made a change too large to travel: divide it`);
  return change;
}

/**
 * Names no more replaced writes than other consoles accept. Those left out keep standing, and the next write of the
 * field names them.
 */
function capped(mutation: Mutation): Mutation {
  const cap = (replaces: readonly WriteRef[]): readonly WriteRef[] => replaces.slice(0, MAX_REPLACED);
  if (mutation.op === 'remove' || mutation.op === 'delete') {
    return { ...mutation, replaces: cap(mutation.replaces) };
  }
  if (mutation.op !== 'set') return mutation;
  const fields = Object.entries(mutation.fields).map(([name, { value, replaces }]) => [
    name,
    { value, replaces: cap(replaces) },
  ]);
  return { ...mutation, fields: Object.fromEntries(fields) as typeof mutation.fields };
}

/**
 * The greatest stamp that stands in the registers that a part writes, named by it or not: what a person writes here
 * is shown here, whatever arrived while they wrote.
 */
export function greatestStanding(base: MergeBase, mutations: readonly Mutation[]): Stamp | undefined {
  const stamps = mutations
    .flatMap((mutation) => registersWritten(base, mutation))
    .flatMap((register) => register.heads.map((head) => head.stamp));
  return stamps.reduce<Stamp | undefined>(
    (greatest, stamp) => (greatest === undefined || compareStamps(stamp, greatest) > 0 ? stamp : greatest),
    undefined,
  );
}

function registersWritten(base: MergeBase, mutation: Mutation): readonly RegisterState[] {
  if (mutation.op !== 'create' && mutation.op !== 'set' && mutation.op !== 'delete') return [];
  const key: EntityKey = mutation;
  const state = base.entities.get(entityText(key))?.state;
  if (state === undefined) return [];
  if (mutation.op === 'delete') return [state.deletion];
  return Object.keys(mutation.fields)
    .map((field) => own(state.registers, field))
    .filter((register) => register !== undefined);
}
