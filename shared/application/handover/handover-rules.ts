import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';

/** Why something cannot happen to a hand-over on a day: it had not been made yet, or the day has not come. */
export function handoverDayRefusal(
  { handedOn }: Pick<CredentialHandover, 'handedOn'>,
  day: string,
  today: string,
): ActRefusal | undefined {
  if (day < handedOn) return refusalOf('handover-too-early', { day, handedOn });
  return day > today ? refusalOf('handover-too-late', { day, today }) : undefined;
}

/** Why nothing more happens to a hand-over: it came back, or it was revoked. */
export function settledHandoverRefusal({
  returnedOn,
  revokedOn,
}: Pick<CredentialHandover, 'returnedOn' | 'revokedOn'>): ActRefusal | undefined {
  if (revokedOn !== null) return refusalOf('handover-revoked', { day: revokedOn });
  return returnedOn === null ? undefined : refusalOf('handover-returned', { day: returnedOn });
}
