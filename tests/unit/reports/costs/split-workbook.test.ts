import { describe, expect, it } from 'vitest';
import { assembleSplit } from '#shared/domain/costs/assemble-split.ts';
import { splitCosts } from '#shared/domain/costs/split-costs.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { composeSplitWorkbook } from '#shared/reports/costs/compose-split-workbook.ts';
import { liveSource } from '#shared/reports/costs/split-source.ts';
import type { Cell, WorkbookContent } from '#shared/reports/workbook-plan.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import {
  bodyNamed,
  costContribution,
  costExpense,
  halved,
  yearOfCosts,
} from '#tests/fixtures/year-of-costs.ts';
import { valueOf } from '#tests/office/write-workbook.ts';

type Facts = Parameters<typeof yearOfCosts>[0];

function workbookOf(said: Facts): WorkbookContent {
  const facts = yearOfCosts(said);
  const assembled = assembleSplit(facts);
  expect(assembled.missing).toEqual([]);
  const source = liveSource(facts, assembled, valueOf(splitCosts(assembled.input)));
  const telling = {
    ...{ catalogue: italian, formats: createFormats('it'), nameOf: () => undefined },
    ...{ now: toInstant(0), creator: 'Presidio' },
  };
  return valueOf(composeSplitWorkbook(source, telling));
}

async function rowsOf(content: WorkbookContent, sheet: string): Promise<readonly (readonly unknown[])[]> {
  const rows: (readonly unknown[])[] = [];
  const place = content.plan.sheets.findIndex(({ name }) => name === sheet);
  for await (const row of content.rows[place] ?? []) rows.push(row.map(valueIn));
  return rows;
}

/** What a cell shows. */
function valueIn(cell: Cell): unknown {
  if (cell !== null && typeof cell === 'object' && 'mark' in cell) return valueIn(cell.value);
  return cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.result : cell;
}

const YEAR: Facts = {
  expenses: [
    costExpense('canoni', 13_500_000),
    costExpense('tecnico', 1_500_000, { nature: 'staff', lenderId: bodyNamed('Pontassieve') }),
  ],
  contributions: [
    costContribution('regione', 2_000_000, { expenseId: costExpense('canoni', 0).id }),
    costContribution('privati', 1_000_000, { expenseId: costExpense('canoni', 0).id, source: 'private' }),
  ],
};

describe('the workbook of a year', () => {
  it('says in Trasferimenti 120.000,00 of quota, 15.000,00 given back, 105.000,00 to transfer (REG-13.7-a, REG-13.5-a)', async () => {
    const rows = await rowsOf(workbookOf(YEAR), 'Trasferimenti');
    const total = rows.find(([name]) => name === 'Totale');
    expect(total?.slice(2, 5)).toEqual([120_000, 15_000, 105_000]);
    expect(rows.find(([name]) => name === 'Pontassieve')?.slice(2, 5)).toEqual([40_000, 15_000, 25_000]);
    expect(rows.at(-1)).toEqual(['Controllo (deve dire 0,00)', null, 0]);
  });

  it('says the act of each corrective, and where the figures of each body come from (A-15)', async () => {
    const rows = await rowsOf(workbookOf({ ...YEAR, correctives: [halved('Londa')] }), 'Correttivi');
    expect(rows.find(([name]) => name === 'Londa')).toEqual([
      ...['Londa', 0.5, 'Del. 12/2025', 'Inventario', 'ISTAT'],
    ]);
    expect(rows.find(([name]) => name === 'Rufina')?.slice(1, 3)).toEqual([1, '']);
  });

  it('gives a name to the parameters, the nets and the transfers, and a page to each body', () => {
    const { plan } = workbookOf(YEAR);
    expect(plan.names).toContainEqual({ name: 'Abitanti', cells: "'Parametri'!$C$7:$C$14" });
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      ...['Parametri', 'Spese', 'Riparto', 'Trasferimenti', 'Correttivi', 'Note', 'Londa', 'Pelago'],
      ...['Pontassieve', 'Reggello', 'Rignano sull’Arno', 'Rufina', 'San Godenzo', 'Unione di Comuni'],
    ]);
  });
});
