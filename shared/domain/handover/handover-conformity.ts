import type { CredentialHandover } from '#shared/domain/kinds.ts';

/** How a hand-over stands against the procedure. */
export type Conformity = 'conform' | 'outOfProcedure';

/** The days that conformity follows from. */
type HandedOver = Pick<CredentialHandover, 'mode' | 'servesFrom' | 'handedOn'>;

/**
 * Whether credentials were handed over as the procedure wants: a sealed envelope on the first day of service, anything
 * else whenever it is needed. Derived from the days alone, whatever reason is given.
 *
 * @see P9-5.1-e, P9-5.1-f
 */
export function handoverConformity({ mode, servesFrom, handedOn }: HandedOver): Conformity {
  return mode === 'sealedEnvelope' && handedOn !== servesFrom ? 'outOfProcedure' : 'conform';
}

/** Where a hand-over is on its way: `unsigned` until somebody signs; what came back or was revoked is settled. */
type HandoverStanding = 'unsigned' | 'signed' | 'returned' | 'revoked';

/** How far a hand-over has come. */
export function handoverStanding({
  signedOn,
  returnedOn,
  revokedOn,
}: Pick<CredentialHandover, 'signedOn' | 'returnedOn' | 'revokedOn'>): HandoverStanding {
  if (revokedOn !== null) return 'revoked';
  if (returnedOn !== null) return 'returned';
  return signedOn === null ? 'unsigned' : 'signed';
}

/** Whether the recipient holds what was handed over: it was neither given back nor revoked. */
export function stillHeld(handover: Pick<CredentialHandover, 'returnedOn' | 'revokedOn'>): boolean {
  return handover.returnedOn === null && handover.revokedOn === null;
}
