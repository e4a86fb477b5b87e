import type { Random } from '#shared/application/demonstration/random.ts';
import { execute } from '#shared/application/execute.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import type { SimulatedConsole } from './simulated-console.ts';

/** Something that a console said it had kept. */
export interface AcceptedAct {
  readonly console: string;
  /** A word that stands in the change and nowhere else. */
  readonly token: string;
  readonly at: number;
}

/** What people do at the consoles, and what they were told was kept. */
export interface Workload {
  readonly accepted: AcceptedAct[];
  /** Acts refused by a rule: no harm, but not too many either. */
  refused: number;
  /** Lets somebody do something at a console that is on. Never waits for it. */
  act(console: SimulatedConsole): void;
  /** The same, with an act of that sort. */
  write(console: SimulatedConsole, perform: Perform): void;
}

/** Does something at a console that is on, with a word that tells it from everything else. Gives whether it was kept. */
export type Perform = (
  running: Pick<NonNullable<ReturnType<SimulatedConsole['running']>>, 'context' | 'store'>,
  random: Random,
  token: string,
) => Promise<boolean>;

/** A workload drawn from `random`. */
export function createWorkload(random: Random, now: () => number): Workload {
  let count = 0;
  const workload: Workload = {
    accepted: [],
    refused: 0,
    act: (console) => workload.write(console, performSomething),
    write(console, act) {
      const running = console.running();
      if (running === undefined) return;
      count += 1;
      const token = `atto${String(count)}x`;
      void act(running, random, token).then(
        (isKept) => {
          if (isKept) workload.accepted.push({ console: console.name, token, at: now() });
          else workload.refused += 1;
        },
        (error: unknown) => {
          if (!(error instanceof StorageError)) throw error;
        },
      );
    },
  };
  return workload;
}

/** Something that people do every day: opens a ticket, comments it, edits it. */
export async function performSomething(
  { context, store }: Parameters<Perform>[0],
  random: Random,
  token: string,
): Promise<boolean> {
  const people = await context.workspace.list('person');
  const [body] = await context.workspace.list('body');
  const person = people[0];
  if (person === undefined || body === undefined) return false;
  const actor: ActorId = person.id;
  const tickets = await store.rows('ticket');
  const isOpening = tickets.length === 0 || random.chance(0.3);
  if (isOpening) {
    const opening = { channel: 'phone', reason: 'fault', bodyId: body.id, requesterId: person.id } as const;
    return (await execute(context, 'openTicket', actor, { ...opening, subject: `Guasto ${token}` })).ok;
  }
  const ticketId = (random.pick(tickets.slice(-6)) as unknown as { readonly id: string }).id as never;
  const kind = random.below(4);
  if (kind === 0)
    return (await execute(context, 'commentTicket', actor, { ticketId, text: `Nota ${token}` })).ok;
  if (kind === 1) {
    const changes = { description: `Descrizione ${token}` };
    return (await execute(context, 'editTicket', actor, { ticketId, changes })).ok;
  }
  if (kind === 2) {
    const tags = [`etichetta-${token}`];
    return (await execute(context, 'editTicket', actor, { ticketId, changes: { tags } })).ok;
  }
  return (await execute(context, 'editTicket', actor, { ticketId, changes: { subject: `Oggetto ${token}` } }))
    .ok;
}
