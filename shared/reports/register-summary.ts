import { CALL_REASONS, CHANNELS, TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import type { Body } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { countCriterion } from './count-criterion.ts';
import { type RegisterColumn, registerLetters } from './register-columns.ts';
import type { RegisterNames } from './register-names.ts';
import { columnLetters, rangeOf } from './sheet-name.ts';
import type { TicketSelection } from './ticket-selection.ts';
import { noTickets, type StateCounts, sumOfStates, type TicketTotals } from './ticket-totals.ts';
import type { Cell, FormulaCell, SheetColumn } from './workbook-plan.ts';

const TOTAL_COLUMN = columnLetters(TICKET_STATES.length + 2);
const FIRST_STATE_COLUMN = columnLetters(2);
const LAST_STATE_COLUMN = columnLetters(TICKET_STATES.length + 1);

/** What the summary is made from, once every row of the register is written. */
export interface SummaryParts {
  readonly totals: TicketTotals;
  readonly selection: TicketSelection;
  readonly bodies: readonly Body[];
  readonly names: RegisterNames;
  readonly catalogue: Catalogue;
  /** The register's sheet. Its header is in row 1. */
  readonly registerSheet: string;
  /** The row of this sheet's own header. */
  readonly headerRow: number;
}

/** A way of dividing the tickets: by the values of a column of the register. */
interface Section {
  readonly heading: string;
  readonly column: RegisterColumn;
  readonly items: readonly { readonly label: string; readonly counts: StateCounts }[];
}

/** The columns: what is counted, each state, the sum. */
export function summaryColumns({ labels, report }: Catalogue): readonly SheetColumn[] {
  const { item, total } = report.register.summary;
  return [
    { header: item, width: 44, format: 'text' },
    ...TICKET_STATES.map((state) => ({
      header: labels.ticketState[state],
      width: 13,
      format: 'integer' as const,
    })),
    { header: total, width: 13, format: 'integer' },
  ];
}

/** The bodies that the summary names, in order of name: those selected, with tickets or not. */
function bodyItems({ totals, selection, bodies, names }: SummaryParts): Section['items'] {
  const listed = bodies
    .filter(({ id, deleted }) => (selection.bodyId === null ? !deleted : id === selection.bodyId))
    .map(({ id }) => id);
  return [...new Set([...listed, ...totals.byBody.keys()])]
    .map((id) => ({ label: names.body(id), counts: totals.byBody.get(id) ?? noTickets() }))
    .sort((one, other) => one.label.localeCompare(other.label, 'it'));
}

function sectionsOf(parts: SummaryParts): readonly Section[] {
  const { totals, catalogue } = parts;
  const { labels, report } = catalogue;
  const { summary } = report.register;
  const items = <Key extends string>(
    keys: readonly Key[],
    words: Readonly<Record<Key, string>>,
    counts: Readonly<Record<Key, StateCounts>>,
  ): Section['items'] => keys.map((key) => ({ label: words[key], counts: counts[key] }));
  return [
    { heading: summary.byBody, column: 'body', items: bodyItems(parts) },
    {
      heading: summary.byPriority,
      column: 'priority',
      items: items(TICKET_PRIORITIES, labels.ticketPriority, totals.byPriority),
    },
    {
      heading: summary.byReason,
      column: 'reason',
      items: items(CALL_REASONS, labels.callReason, totals.byReason),
    },
    {
      heading: summary.byChannel,
      column: 'channel',
      items: items(CHANNELS, labels.channel, totals.byChannel),
    },
  ];
}

/** The rows of the summary: each section with its totals, then the cell that must be 0. */
export function* summaryRows(parts: SummaryParts): Generator<readonly Cell[]> {
  const { summary } = parts.catalogue.report.register;
  const totalRows: number[] = [];
  let row = parts.headerRow + 1;
  for (const section of sectionsOf(parts)) {
    yield headingRow(section.heading);
    const first = row + 1;
    for (const [index, item] of section.items.entries()) yield itemRow(parts, section, item, first + index);
    row = first + section.items.length;
    yield totalRow(parts, first, row);
    totalRows.push(row);
    yield [];
    row += 2;
  }
  yield headingRow(summary.check);
  yield checkRow(parts, totalRows);
}

function headingRow(heading: string): readonly Cell[] {
  return [heading, ...TICKET_STATES.map(() => null), null].map((value) => ({ mark: 'heading', value }));
}

/** The cells of a column of the register. Without tickets it is the empty row below the header. */
function registerRange({ registerSheet, totals }: SummaryParts, column: RegisterColumn): string {
  return rangeOf(registerSheet, registerLetters(column), 2, Math.max(2, totals.total + 1));
}

function itemRow(
  parts: SummaryParts,
  section: Section,
  { label, counts }: Section['items'][number],
  row: number,
): readonly Cell[] {
  const { ticketState } = parts.catalogue.labels;
  const chosen = `${registerRange(parts, section.column)},${countCriterion(label, `$A${String(row)}`)}`;
  const states = TICKET_STATES.map((state, index): FormulaCell => {
    const header = `${columnLetters(index + 2)}$${String(parts.headerRow)}`;
    const ofState = `${registerRange(parts, 'state')},${countCriterion(ticketState[state], header)}`;
    return { formula: `COUNTIFS(${chosen},${ofState})`, result: counts[state] };
  });
  return [label, ...states, sumOfRow(row, sumOfStates(counts))];
}

function sumOfRow(row: number, result: number): FormulaCell {
  return { formula: `SUM(${FIRST_STATE_COLUMN}${String(row)}:${LAST_STATE_COLUMN}${String(row)})`, result };
}

/** The totals of a section whose items stand from row `first` to the row before `row`. */
function totalRow({ totals, catalogue }: SummaryParts, first: number, row: number): readonly Cell[] {
  const states = TICKET_STATES.map((state, index): FormulaCell | number => {
    if (first === row) return 0;
    const letters = columnLetters(index + 2);
    const formula = `SUM(${letters}${String(first)}:${letters}${String(row - 1)})`;
    return { formula, result: totals.byState[state] };
  });
  const cells = [catalogue.report.register.summary.total, ...states, sumOfRow(row, totals.total)];
  return cells.map((value) => ({ mark: 'total', value }));
}

/** How far the totals are from the register's rows and from each other. */
function checkRow(parts: SummaryParts, totalRows: readonly number[]): readonly Cell[] {
  const rangeOfTotals = (row: number): string =>
    `${FIRST_STATE_COLUMN}${String(row)}:${LAST_STATE_COLUMN}${String(row)}`;
  const [first = 0, ...others] = totalRows;
  const differences = others.map((row) => `SUMPRODUCT(ABS(${rangeOfTotals(first)}-${rangeOfTotals(row)}))`);
  const fromRows = `ABS(${TOTAL_COLUMN}${String(first)}-COUNTA(${registerRange(parts, 'code')}))`;
  const check: FormulaCell = { formula: [fromRows, ...differences].join('+'), result: 0 };
  return [parts.catalogue.report.register.summary.difference, { mark: 'total', value: check }];
}
