import { type CostSplit, splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { SplitInput } from '#shared/domain/costs/split-input.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { composeSplitWorkbook } from '#shared/reports/costs/compose-split-workbook.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { requireFree } from './export/period-export.ts';
import { writeWorkbook } from './export/write-workbook.ts';
import { file, flag, optional, required } from './option.ts';
import type { Session } from './session.ts';
import { readJsonInput } from './json-input.ts';
import { splitInputSchema } from './split/given-split.ts';

interface Wish {
  readonly input: string;
  readonly out: string | null;
  readonly force: boolean;
}

/**
 * Divides the costs of a year among the bodies, from a file: the console's own count; with a file to write, its
 * workbook too. @see REG-13.1-a, REG-13.7-a
 */
export const splitCommand = defineCommand({
  name: 'split',
  options: { input: required(file), out: optional(file), force: flag },
  run: tellSplit,
});

async function tellSplit({ input, out, force }: Wish, session: Session): Promise<Result<ExitStatus>> {
  const given = await readJsonInput(input, splitInputSchema);
  if (!given.ok) return given;
  const split = splitCosts(given.value);
  if (!split.ok) return split;
  if (out !== null) {
    const written = await writeSplit(out, force, given.value, split.value, session);
    if (!written.ok) return written;
  }
  const said = inWords(split.value, given.value.year, session);
  const sentence = out === null ? said : `${said}\n${session.words.cli.split.written(out)}`;
  await session.tell(sentence, { ...inJson(split.value), ...(out !== null && { path: out }) });
  return done(EXIT.done);
}

async function writeSplit(
  out: string,
  force: boolean,
  input: SplitInput,
  split: CostSplit,
  session: Session,
): Promise<Result<null>> {
  const free = await requireFree(out, force);
  if (!free.ok) return free;
  const { words, formats, clock, version } = session;
  const content = composeSplitWorkbook(
    { input, split, sources: [], bodyIds: [], issued: null },
    {
      ...{ catalogue: words, formats, nameOf: () => undefined, now: clock.now() },
      creator: `Presidio ${version}`,
    },
  );
  return content.ok ? writeWorkbook(session, out, content.value) : content;
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
