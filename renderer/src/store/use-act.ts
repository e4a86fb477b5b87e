import { use, useCallback } from 'react';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import { type Refusal, refuse, type Result } from '#shared/domain/refusal.ts';
import { type Done, execute } from '#shared/application/execute.ts';
import type { ArgumentsOf, UseCaseName, ValueOf } from '#shared/application/use-cases.ts';
import { ActGuardContext } from './act-guard.ts';
import { useDesk } from './archive-context.tsx';
import { type ArchiveRefusalCode, refusalOf } from './archive-refusal.ts';

/** Why an act was not done: the rules, the archive on this machine, or the person, who went back to the text. */
export type NotDone = ActRefusal | Refusal<ArchiveRefusalCode> | Refusal<'act-withdrawn'>;

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
  const guard = use(ActGuardContext);
  return useCallback(
    async <Name extends UseCaseName>(
      name: Name,
      args: ArgumentsOf<Name>,
    ): Promise<Result<Done<ValueOf<Name>>, NotDone>> => {
      if (actor === null) return refuseAct('actor-unknown', {});
      const given = await guard(args);
      if (given === null) return refuse('act-withdrawn');
      try {
        return await execute(archive.context, name, actor, given);
      } catch (error) {
        return { ok: false, refusal: refusalOf(error) };
      }
    },
    [archive, actor, guard],
  );
}
