import type { BodySources } from '#shared/domain/costs/freeze-split.ts';
import type { CostSplit } from '#shared/domain/costs/split-costs.ts';
import type { ShareWorking } from '#shared/domain/costs/share-working.ts';
import type { SplitInput } from '#shared/domain/costs/split-input.ts';
import { columnLetters } from '#shared/reports/sheet-name.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';

/** A split, and everything that its workbook says of it. */
export interface SplitToTell {
  readonly input: SplitInput;
  readonly split: CostSplit;
  /** For each expense, the working of every body. */
  readonly workings: readonly (readonly ShareWorking[])[];
  /** Where the figures of each body come from, in their order; none where nobody said. */
  readonly sources: readonly BodySources[];
  /** Whether it was issued, and so frozen. */
  readonly isIssued: boolean;
  /** The moment at which it was worked out, `gg/mm/aaaa hh:mm`, or issued, and by whom. */
  readonly madeOn: string;
  readonly madeBy: string;
  /** The day of the inhabitants, `gg/mm/aaaa`. */
  readonly inhabitantsOn: string;
  readonly catalogue: Catalogue;
}

/** The rows above the header of each sheet, and so where its rows begin. */
const FIRST_ROWS = { parameters: 7, expenses: 3, shares: 3, transfers: 3, body: 5 } as const;

/** One of the sheets whose cells others name. */
export type SplitSheet = 'parameters' | 'expenses' | 'shares' | 'transfers';

/** Where the cells of a split's workbook stand, so that each sheet can name those of the others. */
export interface SplitPlaces {
  readonly names: Readonly<Record<SplitSheet | 'sources' | 'notes', string>>;
  readonly bodySheets: readonly string[];
  readonly firstRow: (sheet: SplitSheet | 'body') => number;
  /** A cell of another sheet. */
  readonly cell: (sheet: SplitSheet, column: number, row: number) => string;
  /** The row of a body among the parameters, and of its share of an expense. */
  readonly parameterRow: (body: number) => number;
  readonly expenseRow: (expense: number) => number;
  readonly shareRow: (expense: number, body: number) => number;
  /** The cells of a column of the split that are about one expense. */
  readonly block: (column: number, expense: number) => string;
  /** All the cells of a column of a sheet, below its header. */
  readonly whole: (sheet: SplitSheet, column: number) => string;
}

/** Where everything stands, once it is known how many bodies and expenses there are. */
export function splitPlaces(
  bodies: number,
  expenses: number,
  names: SplitPlaces['names'],
  bodySheets: readonly string[],
): SplitPlaces {
  const firstRow: SplitPlaces['firstRow'] = (sheet) => FIRST_ROWS[sheet];
  const rows = { parameters: bodies, expenses, shares: bodies * expenses, transfers: bodies } as const;
  const shareRow: SplitPlaces['shareRow'] = (expense, body) => FIRST_ROWS.shares + expense * bodies + body;
  const range = (column: number, from: number, to: number): string => {
    const letters = columnLetters(column);
    return `$${letters}$${String(from)}:$${letters}$${String(to)}`;
  };
  return {
    names,
    bodySheets,
    firstRow,
    cell: (sheet, column, row) => `'${names[sheet]}'!$${columnLetters(column)}$${String(row)}`,
    parameterRow: (body) => FIRST_ROWS.parameters + body,
    expenseRow: (expense) => FIRST_ROWS.expenses + expense,
    shareRow,
    block: (column, expense) => range(column, shareRow(expense, 0), shareRow(expense, bodies - 1)),
    whole: (sheet, column) =>
      `'${names[sheet]}'!${range(column, FIRST_ROWS[sheet], FIRST_ROWS[sheet] + Math.max(1, rows[sheet]) - 1)}`,
  };
}

/** The columns of the parameters, from 1: formulas name them. */
export const PARAMETER = { body: 1, pcs: 2, inhabitants: 3, corrective: 4, takesPart: 5 } as const;

/** The columns of the expenses, from 1. */
export const EXPENSE = {
  name: 1,
  nature: 2,
  criterion: 3,
  gross: 4,
  contributions: 5,
  net: 6,
  netCents: 7,
  lender: 8,
  /** The first of as many as there are bodies. */
  takes: 9,
} as const;

/** The columns of the split, from 1. */
export const SHARE = {
  expense: 1,
  body: 2,
  takes: 3,
  pcs: 4,
  inhabitants: 5,
  weight: 6,
  corrected: 7,
  reduced: 8,
  netCents: 9,
  product: 10,
  whole: 11,
  remainder: 12,
  left: 13,
  rank: 14,
  cents: 15,
  theoretical: 16,
  correctedShare: 17,
  share: 18,
} as const;

/** The columns of the transfers, from 1. */
export const TRANSFER = { body: 1, theoretical: 2, share: 3, reimbursement: 4, transfer: 5 } as const;
