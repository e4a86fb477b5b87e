import { type Access, openAccess } from '#shared/domain/access/access.ts';
import { accessWith, holdsRight, rolesWith } from '#shared/domain/access/rights.ts';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import type { ChangeRef } from '#shared/domain/change.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { createGuardedWorkspace } from './access/guarded-workspace.ts';
import { reachRefusal } from './access/reach.ts';
import { readAccess } from './access/read-access.ts';
import { USE_CASE_RIGHTS } from './access/use-case-rights.ts';
import { secretRefusal } from './secret-refusal.ts';
import { withLetters } from './desk/letters-of-act.ts';
import type { DecidedAct, UseCaseContext } from './use-case.ts';
import {
  type ArgumentsOf,
  isUseCase,
  type NamedUseCase,
  USE_CASES,
  type UseCaseName,
  type ValueOf,
} from './use-cases.ts';

/** What a use case did. */
export interface Done<Value> {
  readonly value: Value;
  /** What it wrote, to show it and to undo it: nothing when there was nothing to change. */
  readonly changes: readonly ChangeRef[];
}

/**
 * Runs a use case for the person at the console: checks who acts and what they may see and do, decides, makes sure that no secret is told, and
 * writes, while no other act of this console runs. When it resolves, what it wrote survives a power cut.
 *
 * @throws StorageError when the archive cannot be written.
 */
export async function execute<Name extends UseCaseName>(
  context: UseCaseContext,
  name: Name,
  actor: ActorId,
  args: ArgumentsOf<Name>,
): Promise<Result<Done<ValueOf<Name>>, ActRefusal>> {
  const outcome = await run(context, name, actor, args);
  // The value is that of the use case just called by its own name: the table ties the two.
  return outcome as Result<Done<ValueOf<Name>>, ActRefusal>;
}

/**
 * The same for a name and arguments of unknown shape, as a command line has them: refused with `use-case-unknown` or
 * `arguments-invalid` when they do not fit.
 *
 * @throws StorageError when the archive cannot be written.
 */
export async function executeNamed(
  context: UseCaseContext,
  name: string,
  actor: ActorId,
  args: unknown,
): Promise<Result<Done<unknown>, ActRefusal>> {
  return isUseCase(name) ? run(context, name, actor, args) : refuseAct('use-case-unknown', { name });
}

function run(
  context: UseCaseContext,
  name: UseCaseName,
  actor: ActorId,
  args: unknown,
): Promise<Result<Done<unknown>, ActRefusal>> {
  const useCase: NamedUseCase = USE_CASES[name];
  return context.workspace.exclusively(async () => {
    if (!(await mayAct(context, useCase, actor))) return refuseAct('actor-unknown', {});
    const access = await accessTo(context, name, actor);
    if (!access.ok) return access;
    const sighted = createGuardedWorkspace(context.workspace, access.value, false);
    const readAccess = (): Promise<Access> => Promise.resolve(access.value);
    const decided = await useCase.decide({ ...context, workspace: sighted, readAccess }, actor, args);
    if (!decided.ok) return decided;
    const { value, acts } = decided.value;
    const refusal =
      secretRefusal(acts) ??
      (await reachRefusal(
        context.workspace,
        accessWith(access.value, USE_CASE_RIGHTS[name]),
        acts.flatMap(({ mutations }) => mutations),
      ));
    if (refusal !== undefined) return { ok: false, refusal };
    return done({ value, changes: await write(context, name, actor, acts) });
  });
}

/** What writes a number that was claimed. @see X-2 */
const NUMBERING: readonly UseCaseName[] = ['numberTicket', 'numberHandover', 'numberOnSiteReport'];

/** What the actor may see, if their roles let them do that at all. @see CAP-3.1.3-a */
async function accessTo(
  context: UseCaseContext,
  name: UseCaseName,
  actor: ActorId,
): Promise<Result<Access, ActRefusal>> {
  // What the console does by itself is in the name of whoever made the record, and is done whatever became of them.
  if (NUMBERING.includes(name)) return done(openAccess(actor));
  const access = await (context.readAccess?.(actor) ?? readAccess(context, actor));
  if (holdsRight(access, USE_CASE_RIGHTS[name])) return done(access);
  return access.grants.length === 0
    ? refuseAct('access-missing', {})
    : refuseAct('act-not-allowed', { roles: rolesWith(USE_CASE_RIGHTS[name]) });
}

/** Who acts is a known person, except that the first one of an archive may begin it. */
async function mayAct(
  { workspace }: UseCaseContext,
  { founding }: NamedUseCase,
  actor: ActorId,
): Promise<boolean> {
  const person = await workspace.read('person', actor);
  if (person !== undefined) return !person.record.deleted;
  return founding && (await workspace.list('person')).length === 0;
}

async function write(
  context: UseCaseContext,
  command: UseCaseName,
  actor: ActorId,
  acts: readonly DecidedAct[],
): Promise<readonly ChangeRef[]> {
  const changes: ChangeRef[] = [];
  for (const act of acts) {
    if (act.mutations.length === 0) continue;
    const { mutations, reason } = await withLetters(context, actor, act);
    const because = reason === undefined ? {} : { reason };
    const receipt = await context.workspace.commit({ command, actor, ...because, mutations });
    changes.push(...receipt.changes);
  }
  return changes;
}
