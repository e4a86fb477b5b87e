import { readFile } from 'node:fs/promises';
import type { Random } from '#shared/application/demonstration/random.ts';
import { canonicalState } from '#shared/replica/canonical-state.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { createSyncEngine, type SyncEngine } from '#shared/replica/sync/sync-engine.ts';
import type { ConsoleOrder } from './order.ts';
import { acceptedPath, openConsole, type TorturedConsole } from './tortured-console.ts';

/** What the consoles hold once everything is said, and what is wrong with it. */
export interface Findings {
  readonly faults: readonly string[];
  readonly acts: number;
  readonly changes: number;
  readonly tickets: number;
}

interface Archive {
  readonly name: string;
  readonly entities: readonly string[];
  readonly history: string;
  readonly changes: number;
  readonly numbers: readonly unknown[];
}

const PASSES_MOST = 60;

/** Lets the consoles come to rest, and compares them. */
export async function findFaults(orders: readonly ConsoleOrder[], random: Random): Promise<Findings> {
  const consoles = await Promise.all(orders.map((order) => openConsole(order, random)));
  try {
    const isAtRest = await comeToRest(consoles);
    const archives = await Promise.all(consoles.map(readArchive));
    const accepted = (await Promise.all(orders.map(readAccepted))).flat();
    const [first] = archives;
    return {
      faults: [
        ...(isAtRest ? [] : ['the consoles never come to rest']),
        ...differences(archives),
        ...lost(archives, accepted),
        ...(first === undefined ? [] : numberFaults(first)),
      ],
      acts: accepted.length,
      changes: first?.changes ?? 0,
      tickets: first?.numbers.length ?? 0,
    };
  } finally {
    await Promise.all(consoles.map(({ close }) => close()));
  }
}

/** Rounds of all consoles, until a whole turn brings nobody anything. */
async function comeToRest(consoles: readonly TorturedConsole[]): Promise<boolean> {
  const engines: SyncEngine[] = [];
  for (const { parts } of consoles) engines.push(await createSyncEngine(parts));
  for (let pass = 1; pass <= PASSES_MOST; pass += 1) {
    const outcomes = await Promise.all(engines.map((engine) => engine.round()));
    const isAtRest = outcomes.every(
      ({ settled, applied, published, numbered }) => settled && applied + published + numbered === 0,
    );
    if (isAtRest) return true;
    const waits = outcomes.map(({ again }) => again ?? 0);
    await consoles[0]?.parts.clock.wait(Math.max(...waits, 1_000));
  }
  return false;
}

async function readArchive({ name, parts: { store } }: TorturedConsole): Promise<Archive> {
  const entities: string[] = [];
  const texts: string[] = [];
  for await (const entity of store.allEntities()) {
    entities.push(canonicalState(entity));
    texts.push(JSON.stringify(entity));
  }
  let changes = 0;
  for await (const change of store.allChanges()) {
    changes += 1;
    texts.push(JSON.stringify(change));
  }
  return { name, entities, changes, history: texts.join('\n'), numbers: await numbersOf(store) };
}

async function numbersOf(store: ReplicaStore): Promise<readonly unknown[]> {
  return (await store.rows('ticket')).map(({ number }) => number);
}

async function readAccepted({ home }: ConsoleOrder): Promise<readonly string[]> {
  const text = await readFile(acceptedPath(home), 'utf8').catch(() => '');
  return text.split('\n').filter((token) => token !== '');
}

function differences([first, ...others]: readonly Archive[]): readonly string[] {
  if (first === undefined) return [];
  return others.flatMap(({ name, entities }) => {
    const place = first.entities.findIndex((text, index) => text !== entities[index]);
    if (place === -1 && entities.length === first.entities.length) return [];
    return [`${name} differs from ${first.name}: ${entities[place] ?? 'nothing'}`];
  });
}

function lost(archives: readonly Archive[], accepted: readonly string[]): readonly string[] {
  return accepted.flatMap((token) => {
    const missing = archives.filter(({ history }) => !history.includes(token));
    return missing.length === 0
      ? []
      : [`${token} is missing at ${missing.map(({ name }) => name).join(', ')}`];
  });
}

function numberFaults({ numbers }: Archive): readonly string[] {
  const given = numbers.filter((number) => typeof number === 'string');
  const repeated = given.filter((number, place) => given.indexOf(number) !== place);
  const unnumbered = numbers.length - given.length;
  return [
    ...repeated.map((number) => `number ${number} was given twice`),
    ...(unnumbered > 0 ? [`${String(unnumbered)} tickets have no number`] : []),
  ];
}
