import { runSeed, type SeedResult } from './run-seed.ts';

/** How many faults of a seed are printed: what follows is nearly always of the same make. */
const FAULTS_SHOWN = 12;
const LINE_LONGEST = 600;

/** Runs seeds one after the other, and prints those that fail and where their consoles stood; then the totals. */
export async function simulate(first: number, last: number, print: (line: string) => void): Promise<number> {
  const totals: Record<string, number> = {};
  const failed: number[] = [];
  const began = performance.now();
  for (let seed = first; seed <= last; seed += 1) {
    const result = await runSeed(seed).catch((error: unknown) => brokenRun(seed, error));
    const { tally, changes, tickets } = result;
    for (const [name, count] of Object.entries({ ...tally, changes, tickets })) {
      totals[name] = (totals[name] ?? 0) + count;
    }
    if (result.faults.length === 0) continue;
    failed.push(seed);
    for (const line of describeFailure(result)) print(line.slice(0, LINE_LONGEST));
  }
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  print(`seeds ${String(first)}..${String(last)}: ${String(failed.length)} failed in ${seconds} s`);
  print(JSON.stringify(totals));
  return failed.length;
}

/** What a failing seed shows, a line each; the first one says how to run it again. */
export function describeFailure({ seed, faults, standings }: SeedResult): readonly string[] {
  const more = faults.length - FAULTS_SHOWN;
  return [
    `seed ${String(seed)} fails; again: npm run simulate -- --seeds ${String(seed)}..${String(seed)}`,
    ...faults.slice(0, FAULTS_SHOWN).map((fault) => `  ${fault}`),
    ...(more > 0 ? [`  and ${String(more)} more`] : []),
    ...standings.map((standing) => `  ${standing}`),
  ];
}

function brokenRun(seed: number, error: unknown): SeedResult {
  const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { seed, faults: [fault], standings: [], tally: {}, changes: 0, tickets: 0 };
}
