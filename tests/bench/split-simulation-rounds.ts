import { simulatedInput } from '#shared/domain/costs/simulated-input.ts';
import { splitCosts } from '#shared/domain/costs/split-costs.ts';
import { splitDifferences } from '#shared/domain/costs/split-difference.ts';
import type { SplitBody, SplitExpense, SplitInput } from '#shared/domain/costs/split-input.ts';

const BODIES = 50;
const EXPENSES = 200;

const bodies = Array.from({ length: BODIES }, (_, n): SplitBody => ({
  name: `Comune di prova ${String(n)}`,
  pcs: 10 + n * 3,
  inhabitants: 1_000 + n * 777,
  corrective: n % 7 === 0 ? 5_000 : 10_000,
  isUnion: false,
}));

/** One expense in ten is a project of twenty bodies. */
const expenses = Array.from({ length: EXPENSES }, (_, n): SplitExpense => ({
  description: `Spesa ${String(n)}`,
  nature: n % 10 === 0 ? 'capital' : 'current',
  cents: 1_000_000 + n * 1_234,
  contributions: [],
  participants: n % 10 === 0 ? bodies.slice(0, 20).map(({ name }) => name) : null,
  criterion: 'general',
  percentages: {},
  lender: null,
}));

const input: SplitInput = {
  ...{ year: 2026, inhabitantsDate: '2025-12-31', bodies, expenses, unionParticipates: false },
};

const before = splitCosts(input);
if (!before.ok) throw new Error(before.refusal.code);

const times = Array.from({ length: Number(process.argv[2] ?? '40') }, (_, round) => {
  const began = performance.now();
  const changes = { bodies: new Map([[7, { inhabitants: 5_000 + round }]]), cents: new Map() };
  const after = splitCosts(simulatedInput(input, changes));
  if (!after.ok) throw new Error(after.refusal.code);
  splitDifferences(before.value.bodies, after.value.bodies);
  return performance.now() - began;
}).sort((one, other) => one - other);

const told = (time: number | undefined): string => (time ?? 0).toFixed(1);
process.stdout.write(
  `${String(BODIES)} bodies, ${String(EXPENSES)} expenses: median ${told(times[Math.floor(times.length / 2)])} ms, worst ${told(times.at(-1))} ms\n`,
);
