import { useCallback } from 'react';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import type { Refusal, Result } from '#shared/domain/refusal.ts';
import { type Done, execute } from '#shared/application/execute.ts';
import type { ArgumentsOf, UseCaseName, ValueOf } from '#shared/application/use-cases.ts';
import { useDesk } from './archive-context.tsx';
import { type ArchiveRefusalCode, refusalOf } from './archive-refusal.ts';

/** Why an act was not done: the rules, or the archive on this machine. */
export type NotDone = ActRefusal | Refusal<ArchiveRefusalCode>;

/**
 * Does something as the person at the console. What it gives holds the changes it wrote: pass them to `undoChange` to
 * take it back.
 */
export type Act = <Name extends UseCaseName>(
  name: Name,
  args: ArgumentsOf<Name>,
) => Promise<Result<Done<ValueOf<Name>>, NotDone>>;

/** The act of doing things, each refused with a value when it cannot be done. */
export function useAct(): Act {
  const { archive, actor } = useDesk();
  return useCallback(
    async <Name extends UseCaseName>(
      name: Name,
      args: ArgumentsOf<Name>,
    ): Promise<Result<Done<ValueOf<Name>>, NotDone>> => {
      if (actor === null) return refuseAct('actor-unknown', {});
      try {
        return await execute(archive.context, name, actor, args);
      } catch (error) {
        return { ok: false, refusal: refusalOf(error) };
      }
    },
    [archive, actor],
  );
}
