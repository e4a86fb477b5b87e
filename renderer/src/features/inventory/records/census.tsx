import type { ReactNode } from 'react';
import type { EstateTotal } from '#shared/domain/kinds.ts';
import { THOUSAND } from '#shared/domain/inventory/storage-usage.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';

/** How the machines that were surveyed stand against the totals that a document declared. @see PT-I.2-d, A-40 */
export function Census(): ReactNode {
  const { inventoryRecords } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const machines = useRecords('virtualMachine') ?? [];
  const totals = (useRecords('estateTotal') ?? []).filter(({ measure }) => measure === 'virtualMachines');
  const terabytes = (gigabytes: number): string =>
    formats.decimal(gigabytes / THOUSAND, gigabytes % THOUSAND === 0 ? 0 : 1);
  const line = (total: EstateTotal): string => {
    const own = machines.filter(({ bodyId }) => bodyId === total.bodyId);
    const disk = own.reduce((sum, { diskGigabytes }) => sum + (diskGigabytes ?? 0), 0);
    const declared = total.capacityGigabytes === null ? '–' : terabytes(total.capacityGigabytes);
    return inventoryRecords.reconciled(
      inventoryRecords.census(formats.integer(own.length), formats.integer(total.count)),
      inventoryRecords.census(terabytes(disk), declared),
      inventoryRecords.sourceOf(total.source, formats.day(total.sourceDate)),
    );
  };
  if (totals.length === 0) return null;
  return (
    <ul className="census" role="status">
      {totals.map((total) => (
        <li key={total.id}>
          <strong>{nameOf(total.bodyId)}</strong>: {line(total)}
        </li>
      ))}
    </ul>
  );
}
