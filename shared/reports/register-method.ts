import type { Catalogue } from '#shared/text/catalogue.ts';
import type { TicketSelection } from './ticket-selection.ts';
import type { Cell, SheetColumn, WallTime } from './workbook-plan.ts';

/** What the method says, once the report is written. */
export interface MethodParts {
  /** The report's. */
  readonly title: string;
  readonly selection: TicketSelection;
  /** The selected body's name, or that there is none. */
  readonly bodyName: string;
  /** What this report tells of itself: how many tickets, which rules. */
  readonly facts: readonly (readonly [item: string, value: Cell])[];
  readonly generatedAt: WallTime;
  readonly generatedBy: string;
  readonly version: string;
  readonly hasDemonstration: boolean;
  /** How it counts, one thing a row. */
  readonly notes: readonly string[];
  readonly catalogue: Catalogue;
}

/** The columns: a thing and its value. */
export function methodColumns({ report }: Catalogue): readonly SheetColumn[] {
  const { item, value } = report.register.method;
  return [
    { header: item, width: 34, format: 'text' },
    { header: value, width: 90, format: 'text' },
  ];
}

/** The rows of the method: what the report is about, who made it when and with what, how it counts. */
export function* methodRows(parts: MethodParts): Generator<readonly Cell[]> {
  const { demonstration, method } = parts.catalogue.report.register;
  const { period } = parts.selection;
  yield [method.report, parts.title];
  yield [method.from, { wallTime: period.from }];
  yield [method.to, { wallTime: period.to }];
  yield [method.body, parts.bodyName];
  yield* parts.facts;
  yield [method.generatedAt, parts.generatedAt];
  yield [method.generatedBy, parts.generatedBy];
  yield [method.version, parts.version];
  if (parts.hasDemonstration) yield [method.warning, demonstration];
  for (const note of parts.notes) yield [method.howCounted, note];
}
