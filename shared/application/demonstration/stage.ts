import { openAccess } from '#shared/domain/access/access.ts';
import type { Change } from '#shared/domain/change.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { ComposeReceipt } from '#shared/domain/handover/receipt.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { execute } from '#shared/application/execute.ts';
import { createRulesReader } from '#shared/application/office-rules.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { ArgumentsOf, UseCaseName, ValueOf } from '#shared/application/use-cases.ts';
import type { Desk } from '#resources/demonstration/bodies.ts';
import type { CreateConsole, DemonstrationConsole } from './demonstration-console.ts';
import type { Random } from './random.ts';
import type { ScriptedClock } from './scripted-clock.ts';

const DESKS: readonly Desk[] = ['first', 'second', 'province', 'contacts'];

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
  /** Lets a desk know what another wrote since it last told anybody: of what is shared, that none holds what it never needs. */
  tell(from: Desk, to: Desk): Promise<void>;
  /** Lets every desk know what others wrote before. */
  learn(changes: readonly Change[]): Promise<void>;
  /** Everything that was written since it was last asked, each stream in order. */
  collect(): Promise<readonly Change[]>;
}

/** What a stage is made of. */
export interface StageParts {
  readonly createConsole: CreateConsole;
  readonly clock: ScriptedClock;
  readonly random: Random;
  readonly composeReceipt: ComposeReceipt;
  /** Which changes desks tell each other. */
  readonly isShared: (change: Change) => boolean;
}

/** Sets up four consoles that know nothing yet. */
export function createStage({ createConsole, clock, random, composeReceipt, isShared }: StageParts): Stage {
  const consoles = new Map<Desk, DemonstrationConsole>(
    DESKS.map((desk) => [desk, createConsole(clock, (length) => random.bytes(length))]),
  );
  const rulesReaders = new Map<Desk, () => Promise<RulesOf>>();
  const untold = new Map<Desk, Change[]>(DESKS.map((desk) => [desk, []]));
  const uncollected: Change[] = [];

  function consoleAt(desk: Desk): DemonstrationConsole {
    const console = consoles.get(desk);
    if (console === undefined) throw new Error(`there is no desk called ${desk}`);
    return console;
  }
  function context(desk: Desk): UseCaseContext {
    const { workspace, ids } = consoleAt(desk);
    const readRules = rulesReaders.get(desk) ?? createRulesReader(workspace);
    rulesReaders.set(desk, readRules);
    // An invented past is told by its author, whoever it says did what.
    const readAccess = (actor: ActorId) => Promise.resolve(openAccess(actor));
    return { workspace, clock, ids, composeLetter: null, composeReceipt, readRules, readAccess };
  }
  async function drain(desk: Desk): Promise<void> {
    const changes = await consoleAt(desk).drain();
    uncollected.push(...changes);
    untold.get(desk)?.push(...changes.filter(isShared));
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
      if (news.length > 0) await consoleAt(to).receive(news);
    },
    async learn(changes) {
      for (const console of consoles.values()) await console.receive(changes);
    },
    async collect() {
      for (const desk of DESKS) await drain(desk);
      return uncollected.splice(0);
    },
  };
}
