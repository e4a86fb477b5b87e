import { findFaults } from './checks.ts';
import { createSimulation, runTroubles, type SimulationOptions, type Tally } from './simulation.ts';

/** What a seed gave. */
export interface SeedResult {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly tally: Tally;
  readonly changes: number;
  readonly tickets: number;
}

const WORKING_TIME = 90 * 60_000;

/** Runs a seed to its end and says what is wrong. The same seed always gives the same run. */
export async function runSeed(
  seed: number,
  options: SimulationOptions = { length: WORKING_TIME },
): Promise<SeedResult> {
  const simulation = await createSimulation(seed);
  if (process.env['SIM_TRACE']) console.log('created');

  await runTroubles(simulation, options);
  if (process.env['SIM_TRACE'])
    console.log(
      'troubles over',
      simulation.tally,
      simulation.consoles.map((c) => [
        c.name,
        c.rounds.length,
        JSON.stringify(c.rounds.at(-1)),
        c.running()?.status()?.condition,
      ]),
    );
  const faults = await findFaults(simulation);
  const tables = simulation.consoles[0]?.tables();
  return {
    seed,
    faults,
    tally: { ...simulation.tally, consoles: simulation.consoles.length },
    changes: [...(tables?.changes() ?? [])].length,
    tickets: tables?.rows.all('ticket').length ?? 0,
  };
}
