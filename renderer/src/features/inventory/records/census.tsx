import type { ReactNode } from 'react';
import { type VmReconciliation, vmReconciliation } from '#shared/domain/inventory/vm-reconciliation.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';

/** How the machines that were surveyed stand against the totals that a document declared. @see PT-I.2-d, A-40 */
export function Census(): ReactNode {
  const { inventoryRecords, inventoryFigures } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const machines = useRecords('virtualMachine') ?? [];
  const totals = useRecords('estateTotal') ?? [];
  const line = ({ total, entered, enteredGigabytes }: VmReconciliation): string =>
    [
      inventoryFigures.machines(entered, total.count),
      ...(total.capacityGigabytes === null
        ? []
        : [inventoryFigures.machinesDisk(enteredGigabytes, total.capacityGigabytes)]),
    ].join('; ');
  const found = [...new Set(totals.map(({ bodyId }) => bodyId))].flatMap(
    (bodyId) => vmReconciliation(bodyId, machines, totals) ?? [],
  );
  if (found.length === 0) return null;
  return (
    <ul className="census" role="status">
      {found.map((each) => (
        <li key={each.total.id}>
          <strong>{nameOf(each.total.bodyId)}</strong>: {line(each)} ·{' '}
          {inventoryRecords.sourceOf(each.total.source, formats.day(each.total.sourceDate))}
        </li>
      ))}
    </ul>
  );
}
