import { describe, expect, it } from 'vitest';
import { documentQuotas, frozenDocument } from '#shared/domain/costs/document-quotas.ts';
import { yearlyDocumentWorkbook } from '#shared/reports/costs/yearly-document-workbook.ts';
import type { Cell } from '#shared/reports/workbook-plan.ts';
import { italian } from '#shared/text/italian.ts';
import { valueOf } from '#tests/office/write-workbook.ts';
import { aDocument, aLine, PARAMETERS } from '#tests/unit/domain/costs/yearly-documents.ts';

/** The value that a cell shows. */
function shown(cell: Cell | undefined): unknown {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('mark' in cell) return shown(cell.value);
  return 'formula' in cell ? cell.result : cell;
}

async function sheetsOf(unitCents: readonly number[]) {
  const lines = unitCents.map((cents, place) =>
    aLine(place + 1, { category: 'service', subject: `Servizio ${String(place + 1)}`, unitCents: cents }),
  );
  const frozen = frozenDocument(valueOf(documentQuotas(lines, PARAMETERS)));
  const told = { document: aDocument('costSummary', 2026), frozen, lines, edition: null, issuedAt: null };
  const making = { madeOn: '22/11/2026', creator: 'Presidio', catalogue: italian };
  const { plan, rows } = yearlyDocumentWorkbook(told, making);
  const read: Record<string, readonly (readonly unknown[])[]> = {};
  for (const [place, { name }] of plan.sheets.entries()) {
    const own: (readonly unknown[])[] = [];
    for await (const row of rows[place] ?? []) own.push(row.map(shown));
    read[name] = own;
  }
  return { plan, read };
}

describe('the workbook of the summary of costs', () => {
  it('has a page for each body: Pontassieve appropriates 40 000,00 of 120 000 (REG-10.3-a)', async () => {
    const { read } = await sheetsOf([2_400_000, 3_600_000, 6_000_000]);
    expect(read['Pontassieve']).toEqual([
      ['Servizio 1', 24_000, 8_000],
      ['Servizio 2', 36_000, 12_000],
      ['Servizio 3', 60_000, 20_000],
      ['Da stanziare', null, 40_000],
    ]);
    expect(read['Quote per ente']?.at(-2)).toEqual(['Totale', 120_000]);
  });

  it('says what is missing of nothing: without lines every body appropriates nought', async () => {
    const { plan, read } = await sheetsOf([]);
    expect(plan.sheets).toHaveLength(10);
    expect(read['Londa']?.at(-1)).toEqual(['Da stanziare', null, 0]);
  });
});
