/** The fields of a delivery's form. */
export type DeliveryAsk = 'day' | 'envelopeNumber' | 'sealNumber' | 'deviationReason';

/** What a delivery asks: of the envelope only where credentials go with it, and why on another day than the first. @see P9-5.1-e */
export function deliveryAsks(delivery: {
  readonly hasCredentials: boolean;
  /** Not the first day of service. */
  readonly isOutside: boolean;
}): readonly DeliveryAsk[] {
  if (!delivery.hasCredentials) return ['day'];
  const envelope = ['day', 'envelopeNumber', 'sealNumber'] as const;
  return delivery.isOutside ? [...envelope, 'deviationReason'] : envelope;
}
