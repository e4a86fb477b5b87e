import type { PurchaseRequest } from '#shared/domain/kinds.ts';

/** How a purchase stands: never written, as it follows from its days. @see P9-5.1-c */
export const PURCHASE_STATES = ['requested', 'ordered', 'received', 'cancelled'] as const;

/** One of {@link PURCHASE_STATES}. */
export type PurchaseState = (typeof PURCHASE_STATES)[number];

/** What can be done with a purchase. */
export const PURCHASE_STEPS = ['edit', 'order', 'receive', 'cancel'] as const;

/** One of {@link PURCHASE_STEPS}. */
export type PurchaseStep = (typeof PURCHASE_STEPS)[number];

/** The days from which the state follows. */
type Days = Pick<PurchaseRequest, 'orderedOn' | 'receivedOn' | 'cancelledOn'>;

/** How a purchase stands, by the furthest of its days. @see P9-5.1-c */
export function purchaseState({ orderedOn, receivedOn, cancelledOn }: Days): PurchaseState {
  if (cancelledOn !== null) return 'cancelled';
  if (receivedOn !== null) return 'received';
  return orderedOn === null ? 'requested' : 'ordered';
}

const STEPS_FROM: Readonly<Record<PurchaseStep, readonly PurchaseState[]>> = {
  edit: ['requested'],
  order: ['requested'],
  receive: ['ordered'],
  cancel: ['requested', 'ordered'],
};

/** Whether a step can be taken in a state. */
export function mayStepPurchase(state: PurchaseState, step: PurchaseStep): boolean {
  return STEPS_FROM[step].includes(state);
}
