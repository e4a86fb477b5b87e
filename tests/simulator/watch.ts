import type { SimulatedConsole } from './simulated-console.ts';
import type { Simulation } from './simulation.ts';

/** Looks at the consoles while they work, and notes what must not be seen, not even for a moment. */
export function watchConsoles({ consoles, seen, tally }: Simulation): void {
  for (const fault of differsAtSamePosition(consoles)) seen.add(fault);
  // A folder that went back forgets claims: until the archives meet again a number may be given twice.
  if ((tally['rollback'] ?? 0) > 0) return;
  for (const console of consoles) {
    for (const number of numbersGivenTwice(console)) seen.add(`number ${number} was given twice`);
  }
}

/** The numbers that more than one ticket of a console's archive carries. */
export function numbersGivenTwice({ tables }: SimulatedConsole): readonly string[] {
  const numbers = tables()
    .rows.all('ticket')
    .flatMap(({ number }) => (typeof number === 'string' ? [number] : []));
  const once = new Set<string>();
  return numbers.filter((number) => once.size === once.add(number).size);
}

/**
 * Two consoles that applied the same changes hold the same records. Only consoles with nothing of their own under way
 * can be compared: a copy that does not know yet that it is one may write under the number of another's change.
 */
function differsAtSamePosition(consoles: readonly SimulatedConsole[]): readonly string[] {
  const sums = new Map<string, string>();
  return consoles.filter(isCurrent).flatMap(({ name, tables }) => {
    const positions = JSON.stringify(
      tables()
        .positions()
        .map(({ scope, replica, n }) => [scope, replica, n]),
    );
    const sum = JSON.stringify(tables().checksums());
    const known = sums.get(positions) ?? sum;
    sums.set(positions, known);
    return known === sum ? [] : [`${name} differs from another console at the same position`];
  });
}

function isCurrent({ running }: SimulatedConsole): boolean {
  const status = running()?.status();
  return status?.condition === 'current' && status.waiting === 0;
}
