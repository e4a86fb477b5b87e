import { TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import { countCriterion } from './count-criterion.ts';
import type { ServiceFigures, ServiceGroup } from './service-groups.ts';
import type { ServiceColumn, ServiceTable } from './service-tickets.ts';
import { groupName, type ServiceParts } from './service-words.ts';
import type { Cell, FormulaCell, SheetColumn } from './workbook-plan.ts';

const MINUTES_IN_DAY = 1_440;
/** Hundredths of a percent in the whole. */
const WHOLE = 10_000;

/** What the summary is made from. */
export interface ServiceSummaryParts extends ServiceParts {
  readonly whole: ServiceGroup;
  readonly groups: readonly ServiceGroup[];
  readonly months: readonly { readonly month: number; readonly group: ServiceGroup }[];
  readonly tickets: ServiceTable;
  /** The row of this sheet's header. */
  readonly headerRow: number;
}

/** A stretch of rows: whose figures they are, and the criteria by which they are counted. */
interface Block {
  readonly label: string | number;
  readonly group: ServiceGroup;
  /** The criteria that choose its tickets, for a row of the sheet; empty for all. */
  readonly criteria: (row: number) => string;
}

/** *Riepilogo*: body, priority, how many, which share, against which target, and how long the resolutions took. */
export function serviceSummaryColumns({
  catalogue,
}: Pick<ServiceParts, 'catalogue'>): readonly SheetColumn[] {
  const { summary } = catalogue.serviceLevelReport;
  return [
    { header: summary.group, width: 34, format: 'text' },
    { header: summary.priority, width: 12, format: 'text' },
    { header: summary.tickets, width: 10, format: 'integer' },
    { header: summary.excluded, width: 10, format: 'integer' },
    { header: summary.counted, width: 12, format: 'integer' },
    { header: summary.within, width: 12, format: 'integer' },
    { header: summary.share, width: 10, format: 'percent' },
    { header: summary.target, width: 11, format: 'percent' },
    { header: summary.outcome, width: 18, format: 'text' },
    { header: summary.resolved, width: 12, format: 'integer' },
    { header: summary.gross, width: 14, format: 'duration' },
    { header: summary.net, width: 14, format: 'duration' },
  ];
}

/** The figures by body and priority, then by month, and the cell that must be 0. @see CAP-7-c */
export function* serviceSummaryRows(parts: ServiceSummaryParts): Generator<readonly Cell[]> {
  const { summary } = parts.catalogue.serviceLevelReport;
  const { headerRow } = parts;
  let row = headerRow + 1;
  const totals: number[] = [];
  yield heading(summary.byBody);
  row += 1;
  for (const block of bodyBlocks(parts)) {
    yield* blockRows(parts, block, row);
    totals.push(row + TICKET_PRIORITIES.length);
    row += TICKET_PRIORITIES.length + 1;
  }
  yield [];
  yield heading(summary.byMonth);
  row += 2;
  for (const block of monthBlocks(parts)) {
    yield* blockRows(parts, block, row);
    row += TICKET_PRIORITIES.length + 1;
  }
  yield [];
  yield heading(summary.check);
  yield [summary.difference, null, { mark: 'total', value: check(parts, totals) }];
}

function heading(value: string): readonly Cell[] {
  const empty = Array.from({ length: 11 }, () => null);
  return [value, ...empty].map((each) => ({ mark: 'heading', value: each }));
}

/** All bodies together where they are several, then each. */
function bodyBlocks(parts: ServiceSummaryParts): readonly Block[] {
  const { groups, whole, tickets } = parts;
  const each = groups.map((group): Block => {
    const label = groupName(group, parts);
    return {
      label,
      group,
      criteria: (row) => `${tickets.range('group')},${countCriterion(label, `$A${String(row)}`)}`,
    };
  });
  const all: Block = { label: groupName(whole, parts), group: whole, criteria: () => '' };
  return groups.length > 1 ? [all, ...each] : each;
}

function monthBlocks({ months, tickets }: ServiceSummaryParts): readonly Block[] {
  return months.map(({ month, group }) => ({
    label: month,
    group,
    criteria: (row) => `${tickets.range('month')},$A${String(row)}`,
  }));
}

/** A row for each priority, most severe first, then their sum. */
function* blockRows(parts: ServiceSummaryParts, block: Block, first: number): Generator<readonly Cell[]> {
  const { labels, serviceLevelReport } = parts.catalogue;
  for (const [index, priority] of TICKET_PRIORITIES.toReversed().entries()) {
    const row = first + index;
    const chosen = `${parts.tickets.range('priority')},$B${String(row)}`;
    const figures = block.group.byPriority[priority];
    const name = labels.ticketPriority[priority];
    yield figureRow(parts, block, { row, name, chosen, figures, target: block.group.target });
  }
  const row = first + TICKET_PRIORITIES.length;
  const name = serviceLevelReport.summary.everyPriority;
  const cells = figureRow(parts, block, { row, name, chosen: '', figures: block.group.total, target: null });
  yield cells.map((value) => ({ mark: 'total', value }) as Cell);
}

interface FigureRow {
  readonly row: number;
  readonly name: string;
  readonly chosen: string;
  readonly figures: ServiceFigures;
  readonly target: number | null;
}

function figureRow(parts: ServiceSummaryParts, block: Block, asked: FigureRow): readonly Cell[] {
  const { tickets, catalogue } = parts;
  const { yes, no, unavailable } = catalogue.serviceLevelReport;
  const { row, name, chosen, figures, target } = asked;
  const at = (letter: string): string => `${letter}${String(row)}`;
  const all = [block.criteria(row), chosen].filter((part) => part !== '').join(',');
  const count = (column: ServiceColumn, value: string, result: number): FormulaCell => {
    const criteria = [all, `${tickets.range(column)},"${value}"`].filter((part) => part !== '').join(',');
    return { formula: `COUNTIFS(${criteria})`, result };
  };
  const whole = all === '' ? `COUNTA(${tickets.range('code')})` : `COUNTIFS(${all})`;
  return [
    block.label,
    name,
    { formula: whole, result: figures.tickets },
    count('counted', no, figures.excluded),
    count('counted', yes, figures.counted),
    count('within', yes, figures.within),
    {
      formula: `IF(${at('E')}=0,"${unavailable}",${at('F')}/${at('E')})`,
      result: figures.counted === 0 ? unavailable : figures.within / figures.counted,
    },
    target === null ? unavailable : target / WHOLE,
    outcomeCell(parts, figures, at, target),
    count('resolution', yes, figures.resolved),
    meanCell(parts, all, 'gross', figures.grossMinutes, figures.resolved, at('J')),
    meanCell(parts, all, 'net', figures.netMinutes, figures.resolved, at('J')),
  ];
}

/** Whether the share reaches the target: whole numbers are compared, so that nothing is rounded. @see CAP-7-c */
function outcomeCell(
  { catalogue }: ServiceSummaryParts,
  { met }: ServiceFigures,
  at: (letter: string) => string,
  target: number | null,
): Cell {
  const { unavailable, outcomes } = catalogue.serviceLevelReport;
  if (target === null) return unavailable;
  const reached = `${at('F')}*${String(WHOLE)}>=${String(target)}*${at('E')}`;
  return {
    formula: `IF(${at('E')}=0,"${unavailable}",IF(${reached},"${outcomes.met}","${outcomes.missed}"))`,
    result: met === null ? unavailable : met ? outcomes.met : outcomes.missed,
  };
}

/** The mean of working minutes. The sum is brought back to whole minutes: the sheet keeps them as parts of a day. */
function meanCell(
  { tickets, catalogue }: ServiceSummaryParts,
  criteria: string,
  column: 'gross' | 'net',
  minutes: number,
  count: number,
  counted: string,
): FormulaCell {
  const { yes, unavailable } = catalogue.serviceLevelReport;
  const chosen = [criteria, `${tickets.range('resolution')},"${yes}"`]
    .filter((part) => part !== '')
    .join(',');
  const sum = `ROUND(SUMIFS(${tickets.range(column)},${chosen})*${String(MINUTES_IN_DAY)},0)`;
  return {
    formula: `IF(${counted}=0,"${unavailable}",${sum}/${counted}/${String(MINUTES_IN_DAY)})`,
    result: count === 0 ? unavailable : minutes / count / MINUTES_IN_DAY,
  };
}

/** How far the groups' tickets are from the rows of the sheet of tickets. */
function check({ groups, tickets }: ServiceSummaryParts, totals: readonly number[]): FormulaCell {
  const own = groups.length > 1 ? totals.slice(1) : totals;
  const sum = own.length === 0 ? '0' : own.map((row) => `C${String(row)}`).join('+');
  return { formula: `ABS(${sum}-COUNTA(${tickets.range('code')}))`, result: 0 };
}
