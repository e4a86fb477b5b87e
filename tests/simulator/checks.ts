import { canonicalState } from '#shared/replica/canonical-state.ts';
import { parseSegmentName, streamDirectory } from '#shared/replica/share/space-paths.ts';
import type { SimulatedConsole } from './simulated-console.ts';
import { addConsole, quiesce, type Simulation, streamsOf } from './simulation.ts';
import { numbersGivenTwice } from './watch.ts';

/** What is wrong at the end of a run, in words: nothing, when the list is empty. */
export async function findFaults(simulation: Simulation): Promise<readonly string[]> {
  const settled = await quiesce(simulation);
  const faults = [
    ...(settled ? [] : ['the consoles never come to rest']),
    ...simulation.seen,
    ...differences(simulation.consoles),
    ...lostActs(simulation),
    ...waitingForever(simulation.consoles),
    ...numberFaults(simulation),
    ...unreadableNews(simulation),
  ];
  if (faults.length > 0) return faults;
  const newcomer = await addConsole(simulation);
  const joined = await quiesce(simulation);
  const [first = newcomer] = simulation.consoles;
  return [...(joined ? [] : ['a new console never comes to rest']), ...differences([first, newcomer])];
}

function dump(console: SimulatedConsole): readonly string[] {
  return console.tables().entities().map(canonicalState);
}

function differences([first, ...others]: readonly SimulatedConsole[]): readonly string[] {
  if (first === undefined) return [];
  const expected = dump(first);
  return others.flatMap((other) => {
    const found = dump(other);
    const place = expected.findIndex((text, index) => text !== found[index]);
    if (place === -1 && found.length === expected.length) return [];
    return [
      `${other.name} differs from ${first.name}: ${found[place] ?? 'nothing'} instead of ${expected[place] ?? 'nothing'}`,
    ];
  });
}

/** Every act that was told kept is in the history of every console, unless a backup took its place. */
function lostActs({ workload, consoles, excused }: Simulation): readonly string[] {
  const histories = consoles.map(({ name, tables }) => ({ name, text: historyOf(tables()) }));
  return workload.accepted.flatMap(({ console, token, at }) => {
    const isExcused = excused.some((loss) => loss.console === console && at >= loss.from && at <= loss.to);
    const missing = histories.filter(({ text }) => !text.includes(token));
    const isEverywhereOrNowhere = missing.length === 0 || missing.length === histories.length;
    if (missing.length === 0 || (isExcused && isEverywhereOrNowhere)) return [];
    return [`${token} of ${console} is missing at ${missing.map(({ name }) => name).join(', ')}`];
  });
}

function historyOf(tables: ReturnType<SimulatedConsole['tables']>): string {
  return [...tables.changes(), ...tables.entities()].map((item) => JSON.stringify(item)).join('\n');
}

function waitingForever(consoles: readonly SimulatedConsole[]): readonly string[] {
  return consoles.flatMap(({ name, tables }) =>
    tables()
      .entities()
      .filter(({ state }) =>
        Object.values(state.registers).some((register) => Object.keys(register.waiting).length > 0),
      )
      .map(({ kind, id }) => `${kind}/${id} at ${name} waits for writes that nobody will bring`),
  );
}

function numberFaults({ consoles, server }: Simulation): readonly string[] {
  const [first] = consoles;
  if (first === undefined) return [];
  const tickets = first.tables().rows.all('ticket');
  const unnumbered = tickets.filter(({ number }) => typeof number !== 'string').length;
  const mayNumber = server.faults.facts.exclusive === 'atomic';
  return [
    ...numbersGivenTwice(first).map((number) => `number ${number} is still given twice`),
    ...(unnumbered > 0 && mayNumber ? [`${String(unnumbered)} tickets have no number`] : []),
  ];
}

/** Every segment that a console at work announced is on the share. Nobody asks for those that all have read. */
function unreadableNews({ server, consoles }: Simulation): readonly string[] {
  const folder = server.folder();
  return consoles.flatMap(({ name, tables }) => {
    const { replica } = tables().ledger();
    const own = streamsOf(tables()).filter((stream) => stream.replica === replica);
    return own.flatMap(({ scope, announced }) => {
      const there = new Set(
        folder.names(streamDirectory(scope, replica)).map((file) => parseSegmentName(file)?.q),
      );
      const places = Array.from({ length: announced?.q ?? 0 }, (_, place) => place + 1);
      const missing = places.filter((place) => !there.has(place));
      return missing.map((place) => `segment ${String(place)} of ${name} in ${scope} is not on the share`);
    });
  });
}

/** Where each console stands, a line each: to see what a fault comes from. */
export function standings({ consoles }: Simulation): readonly string[] {
  return consoles.map((console) => {
    const { condition, waiting, problem, held } = console.running()?.status() ?? {};
    const last = console.rounds.at(-1);
    return `${console.name}: ${JSON.stringify({ condition, waiting, problem, held, last })}`;
  });
}
