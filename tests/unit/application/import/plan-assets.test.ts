import { describe, expect, it } from 'vitest';
import { createTestOffice } from '#tests/unit/application/test-office.ts';
import { faultsOf, planOf, rowAt, runPlan, type Table } from './import-desk.ts';

const HEADERS = [
  'Ente',
  'N. inventario',
  'Nome',
  'Tipo',
  'Seriale',
  'Marca',
  'Data acquisto',
  'Costo',
  'Assegnatario',
  'Sede',
];

const TABLE: Table = [
  HEADERS,
  [
    'Londa',
    'INV-1',
    'PC-0101',
    'PC',
    'SN1',
    'Dell',
    '15/03/2021',
    '1.234,56',
    'Lanterna Viola',
    'Palazzo comunale',
  ],
  ['Comune di Londa', 'INV-2', 'PC-0102', 'Notebook', 'SN2', 'Dell', '2022-01-31', 999.9, null, null],
  ['LONDA', 'INV-3', 'ST-0001', 'Stampante', 'SN3', 'HP', 44_197, '1234.5', '', ''],
];

describe('the rows of a table about assets', () => {
  it('are new, with what each cell says', async () => {
    const office = await createTestOffice();
    const plan = await planOf(office, 'asset', TABLE);
    expect(plan.totals).toEqual({ new: 3, changed: 0, unchanged: 0, refused: 0 });
    expect(rowAt(plan, 2)).toMatchObject({
      name: 'PC-0101',
      fields: {
        bodyId: office.bodyId,
        deviceType: 'workstation',
        category: 'workstations',
        purchasedOn: '2021-03-15',
        purchaseCents: 123_456,
        holderId: office.clerk,
        seatId: office.seatId,
      },
    });
    expect(rowAt(plan, 3)).toMatchObject({ fields: { deviceType: 'laptop', purchaseCents: 99_990 } });
    expect(rowAt(plan, 4)).toMatchObject({ fields: { purchasedOn: '2021-01-01', purchaseCents: 123_450 } });
  });

  it('change nothing when the same table is imported again', async () => {
    const office = await createTestOffice();
    await runPlan(office, await planOf(office, 'asset', TABLE));
    const again = await planOf(office, 'asset', TABLE);
    expect(again.totals).toEqual({ new: 0, changed: 0, unchanged: 3, refused: 0 });
    expect(await runPlan(office, again)).toMatchObject({ end: 'done', written: 0, changes: [] });
  });

  it('say which fields they change, from what to what, and empty cells change nothing', async () => {
    const office = await createTestOffice();
    await runPlan(office, await planOf(office, 'asset', TABLE));
    const edited: Table = [HEADERS, ['Londa', 'inv-1', '', '', 'SN1', 'Dell', '16/03/2021', '', '', '']];
    const plan = await planOf(office, 'asset', edited);
    expect(rowAt(plan, 2)).toMatchObject({
      outcome: 'changed',
      changes: [
        { field: 'inventoryNumber', was: 'INV-1', becomes: 'inv-1' },
        { field: 'purchasedOn', was: '2021-03-15', becomes: '2021-03-16' },
      ],
    });
    const emptied = await planOf(office, 'asset', edited, { emptyClears: true });
    expect(rowAt(emptied, 2)).toMatchObject({
      changes: expect.arrayContaining([{ field: 'holderId', was: office.clerk, becomes: null }]) as unknown,
    });
  });

  it('find their asset by serial when they tell no inventory number, and never across bodies', async () => {
    const office = await createTestOffice();
    await office.act('registerBody', { name: 'Pelago', type: 'municipality' });
    await runPlan(office, await planOf(office, 'asset', TABLE));
    const plan = await planOf(office, 'asset', [
      ['Ente', 'Seriale', 'Marca', 'Stanza'],
      ['Londa', 'sn2', 'DELL', '12'],
      ['Pelago', 'SN3', 'HP', '13'],
    ]);
    expect(rowAt(plan, 2)).toMatchObject({ outcome: 'changed', name: 'PC-0102' });
    expect(faultsOf(plan)).toEqual([[3, 'record-elsewhere', 0]]);
  });

  it('are refused with the cell that says why', async () => {
    const office = await createTestOffice();
    const plan = await planOf(office, 'asset', [
      HEADERS,
      ['Atlantide', 'A1', 'X1', 'PC', '', '', '', '', '', ''],
      ['Londa', 'A2', 'X2', 'Tostapane', '', '', '31/02/2021', '1.234', 'Nessuno Mai', 'Soffitta'],
      ['Londa', 'A3', 'X3', 'PC', 123_456_789_012_345_680_000, '', '1/2/21', 'dieci', '', ''],
      ['Londa', 'A4', 'X4', 'PC', { unread: 'formula' }, { unread: 'error' }, '', '', '', ''],
      ['', 'A5', 'X5', 'PC', '', '', '', '', '', ''],
      ['Londa', 'A6', 'password: Segreta123!', 'PC', '', '', '', '', '', ''],
      ['Londa', '', '', 'PC', '', '', '', '', '', ''],
    ]);
    expect(faultsOf(plan)).toEqual([
      [2, 'body-unknown', 0],
      [3, 'choice-unknown', 3],
      [3, 'date-unreadable', 6],
      [3, 'number-ambiguous', 7],
      [3, 'person-unknown', 8],
      [3, 'seat-unknown', 9],
      [4, 'digits-lost', 4],
      [4, 'date-short-year', 6],
      [4, 'number-unreadable', 7],
      [5, 'cell-formula', 4],
      [5, 'cell-error', 5],
      [6, 'body-missing', 0],
      [7, 'secret-in-cell', 2],
      [8, 'value-missing', null],
    ]);
  });

  it('that repeat each other in the table are all refused, each naming the others', async () => {
    const office = await createTestOffice();
    const plan = await planOf(office, 'asset', [
      HEADERS,
      ['Londa', 'A1', 'X1', 'PC', 'S1', 'Dell', '', '', '', ''],
      ['Londa', 'A2', 'X2', 'PC', 'S1', 'Dell', '', '', '', ''],
      ['Londa', 'A1', 'X3', 'PC', 'S3', 'Dell', '', '', '', ''],
      ['Londa', 'A4', 'X4', 'PC', 'S4', 'Dell', '', '', '', ''],
    ]);
    expect(plan.totals).toMatchObject({ new: 1, refused: 3 });
    expect(rowAt(plan, 3)).toMatchObject({
      faults: [{ code: 'row-repeated', data: { rows: [2] }, column: 4 }],
    });
  });

  it('cannot take a value that another asset has, nor join what a stronger key tells apart', async () => {
    const office = await createTestOffice();
    await runPlan(office, await planOf(office, 'asset', TABLE));
    const plan = await planOf(office, 'asset', [
      HEADERS,
      ['Londa', 'INV-9', 'PC-0101', 'PC', 'SN9', 'Dell', '', '', '', ''],
      ['Londa', 'INV-8', 'PC-0108', 'PC', 'SN1', 'Dell', '', '', '', ''],
      ['Londa', 'INV-2', 'PC-0102', 'PC', 'SN3', 'HP', '', '', '', ''],
    ]);
    expect(faultsOf(plan)).toEqual([
      [2, 'value-taken', 2],
      [3, 'record-contradicted', 1],
      [4, 'value-taken', 4],
    ]);
  });

  it('never change the state of an asset that has one: that is an act', async () => {
    const office = await createTestOffice();
    const table = (state: string): Table => [
      ['Ente', 'N. inventario', 'Tipo', 'Stato'],
      ['Londa', 'INV-1', 'PC', state],
    ];
    await runPlan(office, await planOf(office, 'asset', table('In uso')));
    expect(faultsOf(await planOf(office, 'asset', table('Dismesso')))).toEqual([[2, 'state-by-act', 3]]);
  });
});
