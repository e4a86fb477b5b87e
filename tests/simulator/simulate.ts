import { runSeed } from './run-seed.ts';

/** Runs seeds one after the other, and prints those that fail, whole; then the totals. */
export async function simulate(first: number, last: number, print: (line: string) => void): Promise<number> {
  const totals: Record<string, number> = {};
  const failed: number[] = [];
  const began = performance.now();
  for (let seed = first; seed <= last; seed += 1) {
    const result = await runSeed(seed).catch((error: unknown) => ({
      seed,
      faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      tally: {},
      changes: 0,
      tickets: 0,
    }));
    for (const [name, count] of Object.entries({
      ...result.tally,
      changes: result.changes,
      tickets: result.tickets,
    })) {
      totals[name] = (totals[name] ?? 0) + count;
    }
    if (result.faults.length === 0) continue;
    failed.push(seed);
    print(`seed ${String(seed)} fails:`);
    for (const fault of result.faults.slice(0, process.env['SIM_TRACE'] ? 6000 : 60))
      print(`  ${fault.slice(0, 600)}`);
  }
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  print(`seeds ${String(first)}..${String(last)}: ${String(failed.length)} failed in ${seconds} s`);
  print(JSON.stringify(totals));
  return failed.length;
}
