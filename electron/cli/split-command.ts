import { type CostSplit, splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { file, required } from './option.ts';
import type { Session } from './session.ts';
import { readJsonInput } from './json-input.ts';
import { splitInputSchema } from './split/given-split.ts';

/** Divides the costs of a year among the bodies, from a file: the console's own count. @see REG-13.1-a, REG-13.7-a */
export const splitCommand = defineCommand({
  name: 'split',
  options: { input: required(file) },
  run: tellSplit,
});

async function tellSplit(
  { input }: { readonly input: string },
  session: Session,
): Promise<Result<ExitStatus>> {
  const given = await readJsonInput(input, splitInputSchema);
  if (!given.ok) return given;
  const split = splitCosts(given.value);
  if (!split.ok) return split;
  await session.tell(inWords(split.value, given.value.year, session), inJson(split.value));
  return done(EXIT.done);
}

function inWords(split: CostSplit, year: number, { words, formats }: Session): string {
  const { split: said } = words.cli;
  const euro = (cents: number): string => formats.money(cents);
  return [
    said.title(String(year), euro(split.netCents)),
    ...split.bodies.map(({ name, shareCents, reimbursementCents, transferCents }) =>
      said.body(name, euro(shareCents), euro(reimbursementCents), euro(transferCents)),
    ),
    said.total(euro(split.bodies.reduce((sum, { transferCents }) => sum + transferCents, 0))),
  ].join('\n');
}

function inJson({ grossCents, contributionsCents, netCents, bodies, expenses }: CostSplit): JsonObject {
  return {
    ok: true,
    grossCents,
    contributionsCents,
    netCents,
    bodies: bodies.map((body) => ({ ...body })),
    expenses: expenses.map(({ expense, netCents: net, shares }) => ({
      description: expense.description,
      netCents: net,
      shares: shares.map((share) => ({ ...share })),
    })),
  };
}
