import { type ShareWorking, shareWorkings } from '#shared/domain/costs/share-working.ts';
import type { SplitRefusal } from '#shared/domain/costs/split-refusal.ts';
import type { Instant } from '#shared/domain/instant.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { SplitSource } from './split-source.ts';
import { splitWorkbook } from './split-workbook.ts';

/** What a workbook is written with. */
export interface WorkbookTelling {
  readonly catalogue: Catalogue;
  readonly formats: Formats;
  readonly nameOf: (id: string) => string | undefined;
  readonly now: Instant;
  /** The program and its version. */
  readonly creator: string;
}

/**
 * The workbook of a split. What was issued bears the date and the author of the issue.
 *
 * Refuses `split-too-large` where a number would pass what a spreadsheet counts exactly.
 *
 * @see REG-13.7-a
 */
export function composeSplitWorkbook(
  { input, split, sources, issued }: SplitSource,
  { catalogue, formats, nameOf, now, creator }: WorkbookTelling,
): Result<WorkbookContent, SplitRefusal> {
  const workings: (readonly ShareWorking[])[] = [];
  for (const divided of split.expenses) {
    const working = shareWorkings(input.bodies, divided);
    if (!working.ok) return working;
    workings.push(working.value);
  }
  const told = {
    ...{ input, split, workings, sources, catalogue },
    isIssued: issued !== null,
    madeOn: formats.dateTime(issued?.at ?? now),
    madeBy: issued === null ? creator : (nameOf(issued.byId) ?? creator),
    inhabitantsOn: formats.day(input.inhabitantsDate),
  };
  return done(splitWorkbook(told, creator));
}
