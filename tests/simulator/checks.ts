import { canonicalState } from '#shared/replica/canonical-state.ts';
import { parseSegmentName, streamDirectory } from '#shared/replica/share/space-paths.ts';
import type { SimulatedConsole } from './simulated-console.ts';
import { addConsole, quiesce, type Simulation, streamsOf } from './simulation.ts';

/** What is wrong at the end of a run, in words: nothing, when the list is empty. */
export async function findFaults(simulation: Simulation): Promise<readonly string[]> {
  const settled = await quiesce(simulation);
  const faults = [
    ...(settled ? [] : stateOf(simulation)),
    ...differences(simulation.consoles),
    ...lostActs(simulation),
    ...waitingForever(simulation.consoles),
    ...numberFaults(simulation),
    ...unreadableNews(simulation),
  ];
  if (faults.length > 0)
    return [...faults, ...stateOf(simulation), ...(process.env['SIM_TRACE'] ? debugHeads(simulation) : [])];
  const newcomer = await addConsole(simulation);
  const joined = await quiesce(simulation);
  const [first = newcomer] = simulation.consoles;
  return [
    ...(joined ? [] : ['a new console never comes to rest', ...stateOf(simulation)]),
    ...differences([first, newcomer]),
  ];
}

/** Two consoles that applied the same changes hold the same records, at any moment. */
export function differsAtSamePosition(consoles: readonly SimulatedConsole[]): readonly string[] {
  const sums = new Map<string, string>();
  return consoles.flatMap((console) => {
    const tables = console.tables();
    const positions = JSON.stringify(tables.positions().map(({ scope, replica, n }) => [scope, replica, n]));
    const sum = JSON.stringify(tables.checksums());
    const known = sums.get(positions) ?? sum;
    sums.set(positions, known);
    return known === sum ? [] : [`${console.name} differs from another console at the same position`];
  });
}

function stateOf({ consoles }: Simulation): readonly string[] {
  return consoles.map((console) => {
    const status = console.running()?.status();
    const last = console.rounds.at(-1);
    return `${console.name} stands at: ${JSON.stringify({ condition: status?.condition, waiting: status?.waiting, problem: status?.problem, held: status?.held, last })}`;
  });
}

export function debugHeads({ consoles, server }: Simulation): readonly string[] {
  const lines: string[] = [];
  for (const name of [...server.folder().names('heads')].sort())
    lines.push(`HEAD ${name} ${String(server.folder().file('heads/' + name)?.bytes.length)}`);
  for (const c of consoles) {
    lines.push(`${c.name} is ${c.tables().ledger().replica}`);
    for (const { key, value } of c.tables().sync.values('heads'))
      lines.push(`  ${c.name} head ${key} ${JSON.stringify(value)}`);
    for (const { key, value } of c.tables().sync.values('streams')) {
      const v = value as never as { q: number; n: number; announced: unknown; state: string; why: string };
      lines.push(
        `  ${c.name} stream ${key} q${String(v.q)} n${String(v.n)} ${JSON.stringify(v.announced)} ${v.state} ${v.why}`,
      );
    }
    for (const { key, value } of c.tables().sync.values('space'))
      lines.push(`  ${c.name} space ${key} ${JSON.stringify(value).slice(0, 150)}`);
  }
  return lines;
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
  const tickets = first.tables().rows.all('ticket') as readonly {
    readonly id?: unknown;
    readonly number?: unknown;
  }[];
  const numbers = tickets
    .map(({ number }) => number)
    .filter((number) => number !== null && number !== undefined);
  const repeated = numbers.filter((number, place) => numbers.indexOf(number) !== place);
  const unnumbered = tickets.length - numbers.length;
  const mayNumber = server.faults.facts.exclusive === 'atomic';
  return [
    ...repeated.map((number) => `number ${JSON.stringify(number)} was given twice`),
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
