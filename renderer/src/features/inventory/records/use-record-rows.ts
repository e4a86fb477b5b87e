import { useMemo } from 'react';
import type { RecordOf, UsageReading } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDeleted, useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { useInventoryNames } from '#renderer/features/inventory/use-inventory-names.ts';
import type { RecordRow, RowsOf, RowTools } from './record-row.ts';
import { RECORD_KINDS, type RecordKind, type RecordSection } from './record-section.ts';
import {
  applicationRows,
  certificateRows,
  consumableRows,
  linkRows,
  machineRows,
  totalRows,
  variationRows,
} from './resource-rows.ts';
import { spaceRows } from './space-rows.tsx';

const ROWS: { readonly [K in RecordKind]: RowsOf<K> } = {
  virtualMachine: machineRows,
  networkLink: linkRows,
  application: applicationRows,
  storageSpace: spaceRows,
  digitalCertificate: certificateRows,
  consumable: consumableRows,
  inventoryVariation: variationRows,
  estateTotal: totalRows,
};

function rowsOf<K extends RecordKind>(
  kind: K,
  records: readonly RecordOf<K>[],
  tools: RowTools,
): readonly RecordRow[] {
  return ROWS[kind](records, tools);
}

/** The readings of each space, oldest first. */
function readingsBySpace(
  readings: readonly UsageReading[],
): ReadonlyMap<UsageReading['spaceId'], readonly UsageReading[]> {
  const found = new Map<UsageReading['spaceId'], UsageReading[]>();
  for (const reading of readings) {
    const own = found.get(reading.spaceId);
    if (own === undefined) found.set(reading.spaceId, [reading]);
    else own.push(reading);
  }
  for (const own of found.values())
    own.sort((one, other) => (`${one.day}${one.id}` < `${other.day}${other.id}` ? -1 : 1));
  return found;
}

/** What rows are made with; `undefined` while it is first loaded. */
export function useRecordTools(): RowTools | undefined {
  const text = useText();
  const formats = useFormats();
  const nameOf = useInventoryNames();
  const today = useToday();
  const readings = useRecords('usageReading');
  const movements = useRecords('consumableMovement');
  return useMemo(() => {
    if (readings === undefined || movements === undefined) return undefined;
    const stocks = new Map<string, { stock: number; lastDay: string | null }>();
    for (const { consumableId, quantity, day } of movements) {
      const known = stocks.get(consumableId) ?? { stock: 0, lastDay: null };
      const lastDay = known.lastDay === null || known.lastDay < day ? day : known.lastDay;
      stocks.set(consumableId, { stock: known.stock + quantity, lastDay });
    }
    return {
      text,
      formats,
      nameOf,
      today,
      readings: readingsBySpace(readings),
      stockOf: (id) => stocks.get(id) ?? { stock: 0, lastDay: null },
    };
  }, [text, formats, nameOf, today, readings, movements]);
}

/**
 * The lines of a part of the inventory, or of what was deleted of it; `undefined` while they are first loaded.
 */
export function useRecordRows(
  section: RecordSection,
  showsDeleted: boolean,
): readonly RecordRow[] | undefined {
  const kind = RECORD_KINDS[section];
  const tools = useRecordTools();
  const kept = useRecords<RecordKind>(kind);
  const deleted = useDeleted<RecordKind>(kind);
  const records = showsDeleted ? deleted : kept;
  return useMemo(
    () => (tools === undefined || records === undefined ? undefined : rowsOf(kind, records, tools)),
    [kind, tools, records],
  );
}
