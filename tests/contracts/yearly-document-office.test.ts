import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { documentQuotas, frozenDocument } from '#shared/domain/costs/document-quotas.ts';
import { yearlyDocumentWorkbook } from '#shared/reports/costs/yearly-document-workbook.ts';
import { italian } from '#shared/text/italian.ts';
import { OFFICE_IS_DECLARED_MISSING, recomputed } from '#tests/office/libreoffice.ts';
import { prepareStages } from '#tests/office/workbook-stage.ts';
import { valueOf, writeWorkbook } from '#tests/office/write-workbook.ts';
import { aDocument, aLine, bodyNamed, PARAMETERS } from '#tests/unit/domain/costs/yearly-documents.ts';

/** Starting LibreOffice on a loaded machine takes its time. */
const PATIENCE = 180_000;

const newStage = await prepareStages();

const lines = [
  aLine(1, { subject: 'Posta "certificata"', category: 'service', unitCents: 2_400_000 }),
  aLine(2, { subject: 'Rete', category: 'service', quantity: 3, unitCents: 1_200_001 }),
  aLine(3, {
    ...{ subject: 'Server', category: 'server', unitCents: 100_000, capital: true, criterion: 'equal' },
    bodyIds: [bodyNamed('Londa'), bodyNamed('Pelago'), bodyNamed("Rignano sull'Arno")],
  }),
];

async function formulas(path: string): Promise<Readonly<Record<string, unknown>>> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
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

describe.skipIf(OFFICE_IS_DECLARED_MISSING)('the workbook of a yearly document in LibreOffice', () => {
  it(
    'computes in every formula the figure that we stored, to the cent (REG-10.3-a)',
    { timeout: PATIENCE },
    async () => {
      const { service, path, folder } = newStage();
      const frozen = frozenDocument(valueOf(documentQuotas(lines, PARAMETERS)));
      const told = { document: aDocument('costSummary', 2026), frozen, lines, edition: null, issuedAt: null };
      const making = { madeOn: '22/11/2026 16:00', creator: 'Presidio', catalogue: italian };
      await writeWorkbook(service, path, yearlyDocumentWorkbook(told, making));
      const stored = await formulas(path);
      expect(Object.values(stored)).toContain(61_000.03);
      expect(await formulas(await recomputed(path, folder))).toEqual(stored);
    },
  );
});
