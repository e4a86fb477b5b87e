import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { isOnePhone } from '#shared/domain/phone.ts';

/** Why a help-desk number cannot be written: it is not exactly one. `undefined` when it can, or when none is said. @see CAP-4-b */
export function helpDeskPhoneRefusal(typed: string | null | undefined): ActRefusal | undefined {
  if (typed === null || typed === undefined || isOnePhone(typed)) return undefined;
  return refusalOf('help-desk-phone-not-one', { typed });
}
