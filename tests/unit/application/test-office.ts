import { expect } from 'vitest';
import { createRandom } from '#shared/application/demonstration/random.ts';
import { createScriptedClock, type ScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { execute } from '#shared/application/execute.ts';
import type { ArgumentsOf, UseCaseName } from '#shared/application/use-cases.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import type { RefusalCode } from '#shared/domain/act-refusals.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { createMemoryConsole, type MemoryConsole } from '#shared/replica/memory-console.ts';
import { composeLetter } from '#shared/text/it/letters.ts';
import { composeReceipt } from '#tests/receipts.ts';

/** Friday 20 November 2026, 16:00 in Italy. */
export const FRIDAY: Instant = toInstant(Date.parse('2026-11-20T15:00:00Z'));

/** A console in use: acts are done by whoever is at it. */
export interface TestDesk {
  readonly console: MemoryConsole;
  readonly context: UseCaseContext;
  /** Does it, and gives its value and what it wrote. Fails the test when it is refused. */
  act<Name extends UseCaseName>(name: Name, args: ArgumentsOf<Name>, actor?: ActorId): Promise<Acted<Name>>;
  /** Tries it and gives the code of the refusal. Fails the test when it is done. */
  refusal<Name extends UseCaseName>(
    name: Name,
    args: ArgumentsOf<Name>,
    actor?: ActorId,
  ): Promise<RefusalCode>;
  ticket(id: RecordId<'ticket'>): Promise<Versioned<'ticket'>>;
  timeline(id: RecordId<'ticket'>): Promise<readonly TicketEntry[]>;
}

type Outcome<Name extends UseCaseName> = Awaited<ReturnType<typeof execute<Name>>>;
type Acted<Name extends UseCaseName> = Extract<Outcome<Name>, { ok: true }>['value'];

/** An office with one body, its seat and three people, at a first console. */
export interface TestOffice extends TestDesk {
  readonly clock: ScriptedClock;
  readonly bodyId: RecordId<'body'>;
  readonly seatId: RecordId<'seat'>;
  readonly manager: ActorId;
  readonly technician: ActorId;
  readonly clerk: ActorId;
  /** Opens an ordinary fault. */
  open(others?: Partial<ArgumentsOf<'openTicket'>>): Promise<RecordId<'ticket'>>;
  /** A second console that knows everything the first does, with the technician at it. */
  secondDesk(): Promise<TestDesk>;
  /** Lets the first console and another know what each of them did. */
  meet(other: TestDesk): Promise<void>;
}

function createDesk(console: MemoryConsole, clock: ScriptedClock, atConsole: () => ActorId): TestDesk {
  const context = { workspace: console.workspace, clock, ids: console.ids, composeLetter, composeReceipt };
  return {
    console,
    context,
    async act(name, args, actor = atConsole()) {
      const result = await execute(context, name, actor, args);
      if (!result.ok) throw new Error(`${name} refused: ${JSON.stringify(result.refusal)}`);
      return result.value;
    },
    async refusal(name, args, actor = atConsole()) {
      const result = await execute(context, name, actor, args);
      if (result.ok) throw new Error(`${name} was done`);
      return result.refusal.code;
    },
    async ticket(id) {
      const found = await console.workspace.read('ticket', id);
      if (found === undefined) throw new Error('the ticket is not here');
      return found;
    },
    timeline: (id) => console.workspace.find('ticketEntry', { index: 'ticketId', value: id }),
  };
}

/** Sets up an office, on a Friday afternoon. */
export async function createTestOffice(): Promise<TestOffice> {
  const clock = createScriptedClock(FRIDAY);
  const random = createRandom(7);
  const bytes = (length: number): Uint8Array => random.bytes(length);
  const console = createMemoryConsole(clock, bytes);
  const manager = console.ids.fresh('person');
  const desk = createDesk(console, clock, () => manager);
  const { bodyId } = (await desk.act('registerBody', { name: 'Londa', type: 'municipality' })).value;
  const person = async (givenName: string): Promise<ActorId> =>
    (await desk.act('registerPerson', { bodyId, givenName, familyName: 'Lanterna' })).value.personId;
  expect(await person('Ada')).toBe(manager);
  const technician = await person('Bruno');
  const clerk = await person('Viola');
  const { seatId } = (await desk.act('registerSeat', { bodyId, name: 'Palazzo comunale' })).value;
  const heard = { first: await console.drain() };
  return {
    ...desk,
    clock,
    bodyId,
    seatId,
    manager,
    technician,
    clerk,
    async open(others = {}) {
      const opening = { bodyId, subject: 'Non stampa', channel: 'phone', reason: 'fault' } as const;
      const opened = await desk.act('openTicket', { ...opening, requesterId: clerk, ...others });
      return opened.value.ticketId;
    },
    async secondDesk() {
      const second = createMemoryConsole(clock, bytes);
      await second.receive([...heard.first, ...(await console.drain())]);
      return createDesk(second, clock, () => technician);
    },
    async meet(other) {
      const [ours, theirs] = [await console.drain(), await other.console.drain()];
      await other.console.receive(ours);
      await console.receive(theirs);
    },
  };
}

/** The states of a ticket's timeline, in the order in which they were reached. */
export function statesReached(timeline: readonly TicketEntry[]): readonly Ticket['state'][] {
  return timeline.flatMap(({ type, to }) => (type === 'transition' && to !== null ? [to] : []));
}
