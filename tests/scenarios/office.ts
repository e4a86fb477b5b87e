import { execute } from '#shared/application/execute.ts';
import type { ArgumentsOf, UseCaseName, ValueOf } from '#shared/application/use-cases.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import {
  createScriptedClock,
  createSimulatedConsole,
  exchange,
  type SimulatedConsole,
} from '#tests/laws/simulated-console.ts';
import { composeReceipt } from '#tests/receipts.ts';

/** Longer than any stream of a scenario. */
const ALL = 10_000;

/** A desk: a console and the person who works at it. */
export interface Desk extends SimulatedConsole {
  /** Does something, as the person at this desk. Throws when it is refused: a scenario says what it expects. */
  act<Name extends UseCaseName>(name: Name, args: ArgumentsOf<Name>): Promise<ValueOf<Name>>;
  ticket(id: RecordId<'ticket'>): Promise<Versioned<'ticket'>>;
}

/** Two desks of one office that know the same body and the same people, and have told each other all they know. */
export interface Office {
  readonly bodyId: RecordId<'body'>;
  readonly first: Desk;
  readonly second: Desk;
}

function createDesk(index: number, actor: ActorId): Desk {
  const simulated = createSimulatedConsole(index, createScriptedClock());
  return {
    ...simulated,
    async act(name, args) {
      simulated.clock.advance(60_000);
      const outcome = await execute({ ...simulated, composeLetter: null, composeReceipt }, name, actor, args);
      if (!outcome.ok) throw new Error(`${name} was refused: ${JSON.stringify(outcome.refusal)}`);
      return outcome.value.value;
    },
    async ticket(id) {
      const found = await simulated.workspace.read('ticket', id);
      if (found === undefined) throw new Error('the ticket has not arrived');
      return found;
    },
  };
}

/** Opens an office on invented data. */
export async function openOffice(): Promise<Office> {
  const chief = '01HZY000000000000000000001' as ActorId;
  const first = createDesk(1, chief);
  const { bodyId } = await first.act('registerBody', { name: 'Comune di Prova', type: 'municipality' });
  await first.act('registerPerson', { bodyId, givenName: 'Ada', familyName: 'Prova' });
  const { personId } = await first.act('registerPerson', { bodyId, givenName: 'Ugo', familyName: 'Prova' });
  const second = createDesk(2, personId);
  await meet(first, second);
  return { bodyId, first, second };
}

/** Two desks tell each other everything that the other lacks. */
export async function meet(one: Desk, other: Desk): Promise<void> {
  await exchange(one, other, ALL);
  await exchange(other, one, ALL);
}
