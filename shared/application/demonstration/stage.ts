import type { Change } from '#shared/domain/change.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { execute } from '#shared/application/execute.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { ArgumentsOf, UseCaseName, ValueOf } from '#shared/application/use-cases.ts';
import type { Desk } from '#resources/demonstration/bodies.ts';
import type { CreateConsole, DemonstrationConsole } from './demonstration-console.ts';
import type { Random } from './random.ts';
import type { ScriptedClock } from './scripted-clock.ts';

/** All the desks of the demonstration. */
export const DESKS: readonly Desk[] = ['first', 'second', 'province', 'contacts'];

/** The four simulated consoles and what they wrote so far. */
export interface Stage {
  readonly clock: ScriptedClock;
  /** Does something at a desk, by the real use case. Throws when it is refused: the script knows the rules. */
  act<Name extends UseCaseName>(
    desk: Desk,
    name: Name,
    actor: ActorId,
    args: ArgumentsOf<Name>,
  ): Promise<ValueOf<Name>>;
  context(desk: Desk): UseCaseContext;
  /** Lets other desks know what one wrote since it last told: of everything, or of what was chosen to be told. */
  tell(from: Desk, to: readonly Desk[]): Promise<void>;
  /** From now on desks tell each other these changes only, so that none of them has to hold what it never needs. */
  tellOnly(isTold: (change: Change) => boolean): void;
  /** Everything that was written since it was last asked, each stream in order. */
  collect(): Promise<readonly Change[]>;
}

/** Sets up the consoles. */
export function createStage(createConsole: CreateConsole, clock: ScriptedClock, random: Random): Stage {
  const consoles = new Map<Desk, DemonstrationConsole>(
    DESKS.map((desk) => [desk, createConsole(clock, (length) => random.bytes(length))]),
  );
  const untold = new Map<Desk, Change[]>(DESKS.map((desk) => [desk, []]));
  const uncollected: Change[] = [];
  let isTold = (_change: Change): boolean => true;

  function consoleAt(desk: Desk): DemonstrationConsole {
    const console = consoles.get(desk);
    if (console === undefined) throw new Error(`there is no desk called ${desk}`);
    return console;
  }
  function context(desk: Desk): UseCaseContext {
    const { workspace, ids } = consoleAt(desk);
    return { workspace, clock, ids };
  }
  async function drain(desk: Desk): Promise<void> {
    const changes = await consoleAt(desk).drain();
    uncollected.push(...changes);
    untold.get(desk)?.push(...changes.filter(isTold));
  }
  return {
    clock,
    context,
    async act(desk, name, actor, args) {
      const result = await execute(context(desk), name, actor, args);
      if (!result.ok) throw new Error(`${name} refused with ${JSON.stringify(result.refusal)}`);
      return result.value.value;
    },
    async tell(from, to) {
      await drain(from);
      const news = untold.get(from)?.splice(0) ?? [];
      if (news.length > 0) for (const desk of to) await consoleAt(desk).receive(news);
    },
    tellOnly(chosen) {
      isTold = chosen;
    },
    async collect() {
      for (const desk of DESKS) await drain(desk);
      return uncollected.splice(0);
    },
  };
}
