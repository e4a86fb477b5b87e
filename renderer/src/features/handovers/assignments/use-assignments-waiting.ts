import { isOpenAssignment } from '#shared/domain/handover/assignment-state.ts';
import { purchaseState } from '#shared/domain/handover/purchase-state.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';

/** Computers that are still on their way to somebody, and purchases that were not ordered yet. */
export function useAssignmentsWaiting(): { readonly assignments: number; readonly purchases: number } {
  const assignments = useRecords('computerAssignment') ?? [];
  const purchases = useRecords('purchaseRequest') ?? [];
  return {
    assignments: assignments.filter(isOpenAssignment).length,
    purchases: purchases.filter((purchase) => purchaseState(purchase) === 'requested').length,
  };
}
