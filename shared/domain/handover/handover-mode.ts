import type { AssignmentCause } from '#shared/domain/computer-assignment.ts';
import type { HandoverMode } from '#shared/domain/credential-handover.ts';

/** What the mode of a hand-over follows from. Days are `aaaa-mm-gg`. */
interface ModeGrounds {
  /** The first day of service of whoever receives them. */
  readonly servesFrom: string;
  /** When each account was opened. */
  readonly openedOn: readonly string[];
  /** Why a computer is assigned together with them; `null` when none is. */
  readonly cause: AssignmentCause | null;
}

/** Why a mode is the one that a hand-over has. */
export type ModeReason = 'newHire' | 'openedForFirstDay' | 'inService';

/** The mode of a hand-over, and why. */
export interface DerivedMode {
  readonly mode: Extract<HandoverMode, 'sealedEnvelope' | 'personalEmail'>;
  readonly because: ModeReason;
}

/**
 * How credentials are to reach whoever they are for, which nobody chooses: in a sealed envelope when the accounts were
 * made for the first day of service, by personal e-mail to whoever is already in service.
 *
 * @see P9-5.1-e, P9-5.1-f
 */
export function handoverMode({ servesFrom, openedOn, cause }: ModeGrounds): DerivedMode {
  if (cause === 'newHire') return { mode: 'sealedEnvelope', because: 'newHire' };
  if (openedOn.every((day) => day <= servesFrom))
    return { mode: 'sealedEnvelope', because: 'openedForFirstDay' };
  return { mode: 'personalEmail', because: 'inService' };
}
