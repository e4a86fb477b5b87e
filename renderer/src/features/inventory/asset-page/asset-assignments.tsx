import type { ReactNode } from 'react';
import { assignmentState } from '#shared/domain/handover/assignment-state.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useInventoryWays } from '#renderer/features/inventory/inventory-ways.ts';
import { useInventoryNames } from '#renderer/features/inventory/use-inventory-names.ts';

/** To whom a computer was, or is to be, delivered: nothing for what was never on its way to anybody. @see P9-5.1-a */
export function AssetAssignments({ asset }: { readonly asset: Asset }): ReactNode {
  const { handoverAssignments: words, labels } = useText();
  const ways = useInventoryWays();
  const nameOf = useInventoryNames();
  const assignments = useFound('computerAssignment', 'assetId', asset.id) ?? [];
  if (assignments.length === 0) return null;
  return (
    <section className="asset-part">
      <h3>{words.ofAsset}</h3>
      <ul className="asset-tickets">
        {assignments.map((assignment) => (
          <li key={assignment.id}>
            <button type="button" className="text-link" onClick={() => ways.showAssignment(assignment.id)}>
              {words.ofAssetLine(
                nameOf(assignment.personId) ?? '',
                labels.assignmentCause[assignment.cause],
                words.states[assignmentState(assignment)],
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
