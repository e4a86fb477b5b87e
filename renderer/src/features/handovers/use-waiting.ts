import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { useAssignmentsWaiting } from './assignments/use-assignments-waiting.ts';
import { useExpiring } from './expiries/use-expiring.ts';
import { useCustodyWaiting } from './use-custody-waiting.ts';
import { isUnsigned } from './register/use-register-rows.ts';
import type { Waiting } from './handover-section.ts';

/** How much waits for somebody in each part of the hand-overs. */
export function useWaiting(): Waiting {
  const today = useToday();
  const expiries = useExpiring()?.filter(({ remindsFrom }) => remindsFrom <= today).length ?? 0;
  const register = useRecords('credentialHandover')?.filter(isUnsigned).length ?? 0;
  return { register, ...useCustodyWaiting(), ...useAssignmentsWaiting(), expiries };
}
