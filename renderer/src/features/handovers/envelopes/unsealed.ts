import type { EmergencyEnvelope } from '#shared/domain/kinds.ts';

/** Whether an envelope was opened and waits for a new seal. */
export function isUnsealed({ sealNumber, closedOn }: EmergencyEnvelope): boolean {
  return sealNumber === null && closedOn === null;
}
