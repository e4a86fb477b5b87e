import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { shareWorkings } from '#shared/domain/costs/share-working.ts';
import { splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { SplitBody, SplitExpense, SplitInput } from '#shared/domain/costs/split-input.ts';
import { splitWorkbook } from '#shared/reports/costs/split-workbook.ts';
import { italian } from '#shared/text/italian.ts';
import { OFFICE_IS_DECLARED_MISSING, recomputed } from '#tests/office/libreoffice.ts';
import { prepareStages } from '#tests/office/workbook-stage.ts';
import { valueOf, writeWorkbook } from '#tests/office/write-workbook.ts';

/** Starting LibreOffice on a loaded machine takes its time. */
const PATIENCE = 180_000;

const newStage = await prepareStages();

const BODIES: readonly (readonly [name: string, pcs: number, inhabitants: number, corrective: number])[] = [
  ['Pontassieve', 100, 20_000, 10_000],
  ['Reggello', 80, 16_000, 10_000],
  ["Rignano sull'Arno", 40, 9_000, 10_000],
  ['Pelago', 40, 7_500, 10_000],
  ['Rufina', 20, 5_000, 10_000],
  ['Londa', 10, 1_500, 5_000],
  ['San Godenzo', 10, 1_000, 5_000],
];

const bodies: readonly SplitBody[] = [
  ...BODIES.map(([name, pcs, inhabitants, corrective]) => ({
    ...{ name, pcs, inhabitants, corrective },
    isUnion: false,
  })),
  { name: 'Unione', pcs: 20, inhabitants: 0, corrective: 10_000, isUnion: true },
];

function expense(description: string, cents: number, given: Partial<SplitExpense> = {}): SplitExpense {
  return {
    ...{ description, cents, nature: 'current', criterion: 'general', contributions: [] },
    ...{ participants: null, percentages: {}, lender: null },
    ...given,
  };
}

const input: SplitInput = {
  year: 2026,
  inhabitantsDate: '2025-12-31',
  bodies,
  unionParticipates: false,
  expenses: [
    expense('Canoni; "e" contratti', 13_500_000, {
      contributions: [{ source: 'regional', cents: 3_000_000 }],
    }),
    expense('Tecnico assegnato', 1_500_000, { nature: 'staff', lender: 'Pontassieve' }),
    expense('Progetto di due', 2_400_000, {
      nature: 'capital',
      participants: ['Pontassieve', 'Reggello'],
    }),
    expense('Parti uguali', 100_000, {
      nature: 'capital',
      criterion: 'equal',
      participants: ['Londa', 'Rufina', 'Pelago'],
    }),
    expense('Percentuali', 333_333, {
      nature: 'capital',
      criterion: 'percentages',
      participants: ['Londa', 'San Godenzo'],
      percentages: { Londa: 2_550, 'San Godenzo': 7_450 },
    }),
    expense('Un centesimo', 1),
  ],
};

function content(given: SplitInput) {
  const split = valueOf(splitCosts(given));
  const workings = split.expenses.map((divided) => valueOf(shareWorkings(given.bodies, divided)));
  const told = { input: given, split, workings, sources: [], isIssued: false, catalogue: italian };
  const dates = { madeOn: '22/11/2026', madeBy: 'Presidio', inhabitantsOn: '31/12/2025' };
  return { split, workbook: splitWorkbook({ ...told, ...dates }, 'Presidio') };
}

async function open(path: string): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

/** The result beside each formula, by sheet and address, to as many digits as no program differs in. */
function results(workbook: exceljs.Workbook): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { result } = cell;
        if (cell.formula)
          found[`${sheet.name}!${cell.address}`] =
            typeof result === 'number' ? Number(result.toPrecision(12)) : result;
      });
    });
  return found;
}

/** What each body transfers, as the sheet says it. */
function transfers(workbook: exceljs.Workbook): Readonly<Record<string, number>> {
  const sheet = workbook.getWorksheet('Trasferimenti');
  const told: Record<string, number> = {};
  for (let row = 3; row < 3 + bodies.length; row += 1)
    told[String(sheet?.getCell(`A${String(row)}`).result)] = Math.round(
      Number(sheet?.getCell(`E${String(row)}`).result) * 100,
    );
  return told;
}

describe.skipIf(OFFICE_IS_DECLARED_MISSING)('the workbook of a split in LibreOffice', () => {
  it(
    'computes in every formula the figure that we stored, to the cent (REG-13.7-a)',
    { timeout: PATIENCE },
    async () => {
      const { service, path, folder } = newStage();
      const { split, workbook } = content(input);
      await writeWorkbook(service, path, workbook);
      const stored = results(await open(path));
      expect(Object.keys(stored).length).toBeGreaterThan(bodies.length * input.expenses.length * 15);
      const again = await open(await recomputed(path, folder));
      expect(results(again)).toEqual(stored);
      // Accounting may write formulas with these names.
      expect(again.definedNames.getRanges('Abitanti').ranges).toEqual(['Parametri!$C$7:$C$14']);
      expect(transfers(again)).toEqual(
        Object.fromEntries(split.bodies.map(({ name, transferCents }) => [name, transferCents])),
      );
    },
  );

  it(
    'follows a number of inhabitants that is changed in the sheet as the console does (REG-13.1-a)',
    { timeout: PATIENCE },
    async () => {
      const { service, path, folder } = newStage();
      await writeWorkbook(service, path, content(input).workbook);
      const edited = await open(path);
      const cell = edited.getWorksheet('Parametri')?.getCell('C7');
      expect(cell?.value).toBe(20_000);
      if (cell !== undefined) cell.value = 27_413;
      await edited.xlsx.writeFile(path);
      const changed = {
        ...input,
        bodies: bodies.map((body, place) => (place === 0 ? { ...body, inhabitants: 27_413 } : body)),
      };
      const told = transfers(await open(await recomputed(path, folder)));
      expect(told).toEqual(
        Object.fromEntries(
          content(changed).split.bodies.map(({ name, transferCents }) => [name, transferCents]),
        ),
      );
    },
  );
});
