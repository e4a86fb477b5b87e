import { readCostFacts } from '#shared/application/costs/read-cost-facts.ts';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { assembleSplit } from '#shared/domain/costs/assemble-split.ts';
import { splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { composeSplitWorkbook } from '#shared/reports/costs/compose-split-workbook.ts';
import { issuedSource, liveSource, type SplitSource } from '#shared/reports/costs/split-source.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { requireFree } from './export/period-export.ts';
import { writeWorkbook } from './export/write-workbook.ts';
import { readWhole } from './one-shot-replica.ts';
import { file, flag, folder, optional, recordId, required, year as yearType } from './option.ts';
import type { Session } from './session.ts';

interface Wish {
  readonly share: string;
  readonly year: number;
  readonly issue: string | null;
  readonly out: string;
  readonly force: boolean;
}

/**
 * Writes the split of a year to a workbook, as the records make it now or as it was issued. What is not complete is
 * refused, as issuing it is. @see REG-13.7-a
 */
export const exportSplitCommand = defineCommand({
  name: 'export riparto-spese',
  options: {
    share: required(folder),
    year: required(yearType),
    issue: optional(recordId),
    out: required(file),
    force: flag,
  },
  run: exportSplit,
});

async function exportSplit(wish: Wish, session: Session): Promise<Result<ExitStatus>> {
  const { words, formats, clock, version } = session;
  const free = await requireFree(wish.out, wish.force);
  if (!free.ok) return free;
  const read = await readWhole(session, wish.share);
  if (!read.ok) return read;
  const { context, unread } = read.value;
  if (unread > 0) await session.warn(words.cli.waiting.files(unread));
  const source = await sourceOf(context.workspace, wish);
  if (!source.ok) return source;
  const names = new Map((await context.workspace.list('person')).map((one) => [one.id, fullName(one)]));
  const content = composeSplitWorkbook(source.value, {
    ...{ catalogue: words, formats, now: clock.now(), creator: `Presidio ${version}` },
    nameOf: (id) => names.get(id as RecordId<'person'>),
  });
  if (!content.ok) return content;
  const written = await writeWorkbook(session, wish.out, content.value);
  if (!written.ok) return written;
  const { netCents, bodies } = source.value.split;
  const answer = { ok: true, path: wish.out, netCents, bodies: bodies.map((body) => ({ ...body })) };
  await session.tell(words.cli.split.written(wish.out), answer);
  return done(EXIT.done);
}

async function sourceOf(
  workspace: Workspace,
  { year, issue }: Pick<Wish, 'year' | 'issue'>,
): Promise<Result<SplitSource>> {
  if (issue !== null) {
    const found = (await workspace.list('costIssue')).find(({ id }) => id === issue);
    return found?.year === year ? issuedSource(found) : refuse('record-absent', { id: issue });
  }
  const facts = await readCostFacts(workspace, year);
  const assembled = assembleSplit(facts);
  const split = splitCosts(assembled.input);
  if (assembled.missing.length > 0 || !split.ok)
    return refuseAct('split-incomplete', { year, count: Math.max(1, assembled.missing.length) });
  return done(liveSource(facts, assembled, split.value));
}
