import { findFaults, standings } from './checks.ts';
import { createSimulation, type SimulationOptions, type Tally } from './simulation.ts';
import { runTroubles } from './troubles.ts';

/** What a seed gave. */
export interface SeedResult {
  readonly seed: number;
  readonly faults: readonly string[];
  /** Where each console stood at the end. */
  readonly standings: readonly string[];
  readonly tally: Tally;
  readonly changes: number;
  readonly tickets: number;
}

const WORKING_TIME = 90 * 60_000;

/** Runs a seed to its end and says what is wrong. The same seed always gives the same run. */
export async function runSeed(
  seed: number,
  { length = WORKING_TIME, ...options }: Partial<SimulationOptions> = {},
): Promise<SeedResult> {
  const simulation = await createSimulation(seed, options);
  await runTroubles(simulation, { ...options, length });
  const faults = await findFaults(simulation);
  const tables = simulation.consoles[0]?.tables();
  return {
    seed,
    faults,
    standings: standings(simulation),
    tally: { ...simulation.tally, consoles: simulation.consoles.length },
    changes: [...(tables?.changes() ?? [])].length,
    tickets: tables?.rows.all('ticket').length ?? 0,
  };
}
