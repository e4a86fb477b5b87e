import type { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import type { Access } from '#shared/domain/access/access.ts';
import type { ActorId, Ids } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { ComposeReceipt } from '#shared/domain/handover/receipt.ts';
import type { ComposeLetter } from '#shared/domain/letter.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { argumentFaults } from './argument-faults.ts';

/** What a use case works with: the office's records, the time, and new ids. */
export interface UseCaseContext {
  readonly workspace: Workspace;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Words for whoever asked; `null` where nobody is written to, as in an invented past. @see CAP-3.4.2.1-b */
  readonly composeLetter: ComposeLetter | null;
  /** Words for who receives credentials, frozen when they are handed over. @see P9-5.1-e */
  readonly composeReceipt: ComposeReceipt;
  /** The rules of every body, for whoever does many acts in a row; read anew for each act when left out. */
  readonly readRules?: () => Promise<RulesOf>;
  /** What each person may see and do, for whoever tells an invented past; read anew for each act when left out. */
  readonly readAccess?: (actor: ActorId) => Promise<Access>;
}

/** One indivisible thing to write. Without mutations there was nothing to change, and nothing is committed. */
export interface DecidedAct {
  readonly mutations: readonly ScopedMutation[];
  /** Why, in the actor's own words. */
  readonly reason?: string;
}

/** What a use case decided to do: nothing of it is written yet. */
export interface Decision<Value> {
  readonly value: Value;
  /** Committed one by one, in order: several when each stands for itself, as in acts on many tickets. */
  readonly acts: readonly DecidedAct[];
}

/** The outcome of deciding: what is to be written, or why nothing is. */
export type Decided<Value> = Result<Decision<Value>, ActRefusal>;

/** A use case that knows its arguments by type. */
export interface UseCase<Name extends string, Input, Arguments, Value> {
  readonly name: Name;
  readonly arguments: z.ZodType<Arguments, Input>;
  /** Whether it may begin an empty archive: its actor is then the first person, who is not registered yet. */
  readonly founding: boolean;
  /** Reads, applies the rules and decides; writes nothing. */
  run(context: UseCaseContext, actor: ActorId, args: Arguments): Promise<Decided<Value>>;
  /** The same for arguments of unknown shape: refused with `arguments-invalid` when they do not fit. */
  decide(context: UseCaseContext, actor: ActorId, args: unknown): Promise<Decided<Value>>;
}

/** Declares a use case: its name, the shape of its arguments, and what it decides. */
export function defineUseCase<const Name extends string, Input, Arguments, Value>(definition: {
  readonly name: Name;
  readonly arguments: z.ZodType<Arguments, Input>;
  readonly founding?: boolean;
  readonly run: (context: UseCaseContext, actor: ActorId, args: Arguments) => Promise<Decided<Value>>;
}): UseCase<Name, Input, Arguments, Value> {
  return {
    founding: false,
    ...definition,
    decide: async (context, actor, args) => {
      const parsed = definition.arguments.safeParse(args);
      if (parsed.success) return definition.run(context, actor, parsed.data);
      const faults = argumentFaults(parsed.error, args);
      return refuseAct('arguments-invalid', { command: definition.name, faults });
    },
  };
}

/** The decision to write `mutations` as one act, and to give `value`. */
export function decide<Value>(
  value: Value,
  mutations: readonly ScopedMutation[],
  reason?: string | null,
): { readonly ok: true; readonly value: Decision<Value> } {
  const act = reason === undefined || reason === null ? { mutations } : { mutations, reason };
  return done({ value, acts: [act] });
}
