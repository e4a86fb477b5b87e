import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '#shared/domain/import/read-number.ts';
import { readDay } from '#shared/domain/import/read-day.ts';
import { eventsByAsset, standingAfter, standingNow } from '#shared/domain/inventory/asset-standing.ts';
import { addDays } from '#shared/domain/rome-time.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';
import { planOf, runPlan, type Table } from '#tests/unit/application/import/import-desk.ts';

const HEADERS = [
  'Ente',
  'N. inventario',
  'Nome',
  'Tipo',
  'Seriale',
  'Costo',
  'Acquistato il',
  'Stato',
  'Assegnatario',
  'Stanza',
];
const UNSAID = ['', '', ''] as const;

/** Rows as people write them: some good, some not, some twice. */
const rows = fc.array(
  fc.tuple(
    fc.constantFrom('Londa', 'LONDA', 'Atlantide', ''),
    fc.constantFrom('A1', 'a1', 'A2', 'A3', ''),
    fc.constantFrom('X1', 'X2', 'X3', ''),
    fc.constantFrom('PC', 'Notebook', 'Tostapane', ''),
    fc.constantFrom('S1', 'S2', '', 7),
    fc.constantFrom('1.234,56', '1.234', 12.5, ''),
    fc.constantFrom('31/01/2021', '2021-02-28', '31/02/2021', 44_197, ''),
    fc.constantFrom('In magazzino', 'In uso', ''),
    fc.constantFrom('Lanterna Viola', 'Lanterna Bruno', ''),
    fc.constantFrom('2', '3', ''),
  ),
  { maxLength: 12 },
);

/** The assets, and the events of their lives. */
async function estateOf(workspace: Workspace): Promise<string> {
  return JSON.stringify([await workspace.list('asset'), await workspace.list('assetEvent')]);
}

/** What the last event of an asset left is what its registers say. */
async function expectToldMoves(workspace: Workspace): Promise<void> {
  const events = eventsByAsset(await workspace.list('assetEvent'));
  for (const asset of await workspace.list('asset')) {
    const last = events.get(asset.id)?.at(-1);
    if (last !== undefined) expect(standingAfter(last)).toEqual(standingNow(asset));
  }
}

describe('an import of any table', () => {
  it('ties, changes nothing the second time, and is taken back to what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        const office = await createTestOffice();
        const { workspace } = office.context;
        await runPlan(office, await planOf(office, 'asset', [HEADERS, ...first]));
        const before = await estateOf(workspace);
        const table: Table = [HEADERS, ...second];
        const plan = await planOf(office, 'asset', table);
        const end = await runPlan(office, plan);
        await expectToldMoves(workspace);
        const again = await planOf(office, 'asset', table);
        expect([again.totals.new, again.totals.changed]).toEqual([0, 0]);
        expect(again.totals.unchanged).toBeGreaterThanOrEqual(plan.totals.new + plan.totals.changed);
        if (end.end === 'done' && end.changes.length > 0)
          await office.act('undoChange', { changes: end.changes });
        expect(await estateOf(workspace)).toBe(before);
      }),
      {
        numRuns: 150,
        examples: [
          [
            [['Londa', 'A1', 'X1', 'PC', 'S1', '1.234,56', '31/01/2021', ...UNSAID]],
            [
              ['Londa', 'A1', 'X3', 'PC', 'S1', '1.234,56', '31/01/2021', ...UNSAID],
              ['Londa', '', 'X1', 'PC', 'S2', '1.234,56', '31/01/2021', ...UNSAID],
            ],
          ],
          [
            [['Londa', '', 'X1', 'PC', 'S1', '1.234,56', '31/01/2021', ...UNSAID]],
            [
              ['Londa', 'A1', 'X1', 'PC', 7, '1.234,56', '31/01/2021', ...UNSAID],
              ['Londa', 'A1', 'X1', 'PC', 'S1', '1.234,56', '31/01/2021', ...UNSAID],
            ],
          ],
        ],
      },
    );
  });

  it('reads an amount written as in Italy, as in English, and plain, as the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (euros, cents) => {
          const decimals = String(cents).padStart(2, '0');
          const grouped = (sign: string): string => String(euros).replace(/\B(?=(\d{3})+$)/gu, sign);
          const value = Number(`${String(euros)}.${decimals}`);
          expect(readNumber(`${grouped('.')},${decimals}`)).toEqual({ value });
          expect(readNumber(`${grouped(',')}.${decimals}`)).toEqual({ value });
          expect(readNumber(`€ ${String(euros)},${decimals}`)).toEqual({ value });
        },
      ),
    );
  });

  it('reads a day written as in Italy, as ISO, and counted by a spreadsheet, as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => {
        const day = addDays('1899-12-30', serial);
        const [year = '', month = '', date = ''] = day.split('-');
        const count = { from1904: false };
        expect(readDay(serial, count)).toEqual({ value: day });
        expect(readDay(`${date}/${month}/${year}`, count)).toEqual({ value: day });
        expect(readDay(`${day} 00:00:00`, count)).toEqual({ value: day });
        expect(readDay(serial - 1_462, { from1904: true })).toEqual({ value: day });
      }),
    );
  });
});
