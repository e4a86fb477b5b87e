import { CORRECTIVE_ONE } from '#shared/domain/costs/split-input.ts';
import type { Cell, SheetColumn } from '#shared/reports/workbook-plan.ts';
import { PARAMETER, type SplitPlaces, type SplitToTell } from './split-places.ts';

/** The columns of the correctives: with their act, and with where the figures of each body come from. */
export function sourceColumns({ catalogue }: SplitToTell): readonly SheetColumn[] {
  const { columns } = catalogue.costSplit;
  return [
    { header: columns.body, width: 36, format: 'text' },
    { header: columns.corrective, width: 12, format: 'decimal' },
    { header: columns.act, width: 34, format: 'text' },
    { header: columns.pcsSource, width: 44, format: 'text' },
    { header: columns.inhabitantsSource, width: 44, format: 'text' },
  ];
}

/** One body a row: its corrective and the act that says so, the sources of its PCs and inhabitants. @see REG-13.3-a, A-15 */
export function sourceRows(
  { input, sources }: SplitToTell,
  places: SplitPlaces,
): readonly (readonly Cell[])[] {
  return input.bodies.map(({ name, corrective }, place) => [
    name,
    {
      formula: places.cell('parameters', PARAMETER.corrective, places.parameterRow(place)),
      result: corrective / CORRECTIVE_ONE,
    },
    sources[place]?.correctiveAct ?? '',
    sources[place]?.pcsSource ?? '',
    sources[place]?.inhabitantsSource ?? '',
  ]);
}
