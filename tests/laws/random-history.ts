import fc from 'fast-check';
import type { Change } from '#shared/domain/change.ts';
import { CATALOGUE_SCOPE, type RecordId, type Scope, scopeOfBody } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { addToCounter, createRecord, setDeleted, setElements, setFields } from '#shared/domain/mutations.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { correctClock } from '#shared/replica/clock-offset.ts';
import {
  changesIn,
  createSimulatedConsole,
  exchange,
  type SimulatedConsole,
  SOMEBODY,
} from './simulated-console.ts';

/** What may happen to a group of consoles. `place` is one of few records, so that people meet on them. */
export type Step =
  | { readonly type: 'create'; readonly at: number; readonly place: number; readonly value: string }
  | { readonly type: 'look'; readonly at: number; readonly place: number }
  | {
      readonly type: 'edit';
      readonly at: number;
      readonly place: number;
      readonly field: number;
      readonly value: string;
    }
  | { readonly type: 'tag'; readonly at: number; readonly place: number; readonly tags: readonly string[] }
  | { readonly type: 'count'; readonly at: number; readonly place: number; readonly delta: number }
  | { readonly type: 'bury'; readonly at: number; readonly place: number; readonly deleted: boolean }
  | { readonly type: 'rename'; readonly at: number; readonly place: number; readonly value: string }
  | {
      readonly type: 'exchange';
      readonly at: number;
      readonly with: number;
      readonly of: number | null;
      readonly limit: number;
    }
  | { readonly type: 'clock'; readonly at: number; readonly by: number }
  | { readonly type: 'correct'; readonly at: number; readonly offset: number };

/** What happened, and to whom. */
export interface PlayedHistory {
  readonly consoles: readonly SimulatedConsole[];
  /** Every change that any console made, author by author. */
  readonly changes: readonly Change[];
}

const BODY = '01HZY0000000000000000000BB' as RecordId<'body'>;
const TICKETS: Scope = scopeOfBody(BODY);
const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1, 8);
const CONSOLES = 4;
const PLACES = 2;
/** Elements and values that are also names of what every object has. */
const WORDS = ['rete', 'stampa', '__proto__', 'constructor'] as const;
const EDITABLE = ['subject', 'description'] as const;

const at = fc.nat(CONSOLES - 1);
const place = fc.nat(PLACES - 1);
const value = fc.constantFrom(...WORDS);
/** Standing still, going on, going back, and a clock that lives in another week. */
const moves = fc.constantFrom(0, 1, 1_000, 60_000, -1, -5_000, -3 * DAY, 9 * DAY);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('create'), at, place, value }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('look'), at, place }) },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('edit'), at, place, field: fc.nat(1), value }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('tag'), at, place, tags: fc.subarray([...WORDS]) }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('count'), at, place, delta: fc.integer({ min: -3, max: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('bury'), at, place, deleted: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('rename'), at, place, value }) },
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant('exchange'),
      at,
      with: at,
      of: fc.option(at),
      limit: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('clock'), at, by: moves }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('correct'), at, offset: moves }) },
);

/** How most histories begin: the records are there and everybody has them, so that what follows meets on them. */
const PRELUDE: readonly Step[] = [
  ...Array.from({ length: PLACES }, (_, index): Step => ({
    type: 'create',
    at: 0,
    place: index,
    value: 'rete',
  })),
  { type: 'rename', at: 0, place: 0, value: 'stampa' },
  ...Array.from({ length: CONSOLES - 1 }, (_, index): Step => ({
    type: 'exchange',
    at: index + 1,
    with: 0,
    of: null,
    limit: 9,
  })),
];

/** Histories of four consoles that meet now and then. */
export const histories: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.nat(3), fc.array(step, { minLength: 10, maxLength: 80, size: 'max' }))
  .map(([kind, steps]) => (kind === 0 ? steps : [...PRELUDE, ...steps]));

/** Plays a history with real consoles over stores in memory. */
export async function play(steps: readonly Step[]): Promise<PlayedHistory> {
  const consoles = Array.from({ length: CONSOLES }, (_, index) => createSimulatedConsole(index));
  const looked = new Map<string, Versioned<'ticket'>>();
  for (const taken of steps) await take(consoles, looked, taken);
  const own = await Promise.all(
    consoles.map(async ({ store, replica }) =>
      (await changesIn(store)).filter((change) => change.replica === replica),
    ),
  );
  return { consoles, changes: own.flat() };
}

/** Lets every console have everything. */
export async function meetAll(consoles: readonly SimulatedConsole[]): Promise<void> {
  for (const source of consoles) {
    for (const target of consoles) if (source !== target) await exchange(source, target, 1_000);
  }
}

async function take(
  consoles: readonly SimulatedConsole[],
  looked: Map<string, Versioned<'ticket'>>,
  taken: Step,
): Promise<void> {
  const subject = consoles[taken.at];
  if (subject === undefined) throw new Error('no such console');
  if (taken.type === 'exchange') await meet(consoles, subject, taken);
  else if (taken.type === 'clock') subject.clock.set(Math.max(subject.clock.now() + taken.by, 0));
  else if (taken.type === 'correct') await correctClock(subject.store, subject.clock, taken.offset);
  else if (taken.type === 'look') await look(subject, looked, taken);
  else await write(subject, taken, looked);
}

async function meet(
  consoles: readonly SimulatedConsole[],
  subject: SimulatedConsole,
  taken: Extract<Step, { readonly type: 'exchange' }>,
): Promise<void> {
  const source = consoles[taken.with];
  const author = taken.of === null ? undefined : consoles[taken.of]?.replica;
  if (source === undefined || source === subject) return;
  await exchange(source, subject, taken.limit, author);
}

async function look(
  subject: SimulatedConsole,
  looked: Map<string, Versioned<'ticket'>>,
  taken: Extract<Step, { readonly type: 'look' }>,
): Promise<void> {
  const seen = await subject.workspace.read('ticket', ticketAt(subject, taken.place));
  if (seen !== undefined) looked.set(`${taken.at}/${taken.place}`, seen);
}

type Write = Exclude<Step, { readonly type: 'exchange' | 'clock' | 'correct' | 'look' }>;

/** A record that was looked at before is written as it was then, whatever arrived since. */
async function write(
  subject: SimulatedConsole,
  taken: Write,
  looked: Map<string, Versioned<'ticket'>>,
): Promise<void> {
  const id = ticketAt(subject, taken.place);
  if (taken.type === 'create') {
    await commit(subject, [newTicket(subject, id, taken.value)]);
    return;
  }
  const held = `${taken.at}/${taken.place}`;
  const seen = looked.get(held) ?? (await subject.workspace.read('ticket', id));
  looked.delete(held);
  if (seen !== undefined) await commit(subject, await mutationsFor(subject, taken, seen));
}

async function mutationsFor(
  subject: SimulatedConsole,
  taken: Exclude<Write, { readonly type: 'create' }>,
  seen: Versioned<'ticket'>,
): Promise<readonly ScopedMutation[]> {
  switch (taken.type) {
    case 'edit':
      return setFields(seen, { [EDITABLE[taken.field] ?? 'subject']: taken.value });
    case 'tag':
      return setElements(seen, 'tags', taken.tags);
    case 'count':
      return [addToCounter(seen, 'reminders', taken.delta)];
    case 'bury':
      return [setDeleted(seen, taken.deleted)];
    case 'rename':
      return [...setFields(seen, { subject: taken.value }), ...(await nameBody(subject, taken.value))];
  }
}

/** One act in two scopes: the ticket's subject above, and here the name of the body that all share. */
async function nameBody(subject: SimulatedConsole, name: string): Promise<readonly ScopedMutation[]> {
  const seen = await subject.workspace.read('body', BODY);
  if (seen !== undefined) return setFields(seen, { name });
  const fields = { name, type: 'municipality', demonstration: true } as const;
  return [createRecord('body', CATALOGUE_SCOPE, BODY, fields)];
}

function newTicket(subject: SimulatedConsole, id: RecordId<'ticket'>, subjectLine: string): ScopedMutation {
  return createRecord('ticket', TICKETS, id, {
    bodyId: BODY,
    subject: subjectLine,
    channel: 'phone',
    reason: 'fault',
    priority: 'low',
    state: 'opened',
    draftCode: 'BOZZA-7F3K-12',
    openedAt: subject.clock.now(),
  });
}

function ticketAt(subject: SimulatedConsole, index: number): RecordId<'ticket'> {
  return subject.ids.derived('ticket', toInstant(START), `place ${index}`);
}

async function commit(subject: SimulatedConsole, mutations: readonly ScopedMutation[]): Promise<void> {
  await subject.workspace.commit({ command: 'write', actor: SOMEBODY, mutations });
}
