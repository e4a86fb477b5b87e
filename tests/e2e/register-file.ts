import exceljs from 'exceljs';

/** The figures of one line of totals, in the order in which the screen has them. */
export type Figures = readonly [
  open: number,
  resolved: number,
  closed: number,
  cancelled: number,
  total: number,
];

/** What a register's file says. */
export interface RegisterFile {
  /** How many tickets are listed. */
  readonly tickets: number;
  /** The figures of each line of the summary, by its words. */
  readonly totals: ReadonlyMap<string, Figures>;
  /** How far the totals are from the list, as the file computed it. */
  readonly difference: number;
}

const ENDS = ['Risolto', 'Chiuso', 'Annullato'] as const;

/** Reads a register back, as whoever receives it would. */
export async function readRegister(path: string): Promise<RegisterFile> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const register = sheetNamed(workbook, 'Registro ticket');
  const summary = sheetNamed(workbook, 'Riepilogo');
  const rows = rowsOf(summary);
  const headings = rows.find((row) => row.includes('Aperto') && row.includes('Totale')) ?? [];
  const figures = rows
    .filter(([label, first]) => typeof label === 'string' && typeof first === 'number')
    .map((row) => [String(row[0]), figuresOf(row, headings)] as const);
  const check = rows.find(([label]) => label === 'Differenza fra registro e totali (deve essere 0)');
  return {
    tickets: register.actualRowCount - 1,
    totals: new Map(figures),
    difference: Number(check?.find((value) => typeof value === 'number')),
  };
}

function sheetNamed(workbook: exceljs.Workbook, name: string): exceljs.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`the file has no sheet ${name}`);
  return sheet;
}

/** The cells' values, of formulas their results. */
function rowsOf(sheet: exceljs.Worksheet): readonly (readonly unknown[])[] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => {
      const { value, result } = sheet.getCell(row + 1, column + 1);
      return value !== null && typeof value === 'object' && 'formula' in value ? result : value;
    }),
  );
}

function figuresOf(row: readonly unknown[], headings: readonly unknown[]): Figures {
  const under = (heading: string): number => Number(row[headings.indexOf(heading)]);
  const [resolved, closed, cancelled] = ENDS.map(under) as [number, number, number];
  const total = under('Totale');
  return [total - resolved - closed - cancelled, resolved, closed, cancelled, total];
}
