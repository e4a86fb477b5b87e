import type { BodyType } from '#shared/domain/body.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ConsoleRole } from '#shared/domain/person.ts';
import type { SeatType } from '#shared/domain/seat.ts';
import { type FormValues, textOf } from './registry-form.ts';

/*
 * Forms in the words of the use cases, to be called only when the form has no faults: the use cases check again, and
 * refuse what is not what its type says.
 */

function required(values: FormValues, name: string): string {
  return textOf(values, name) ?? '';
}

export function bodyIdOf(values: FormValues): RecordId<'body'> {
  return required(values, 'bodyId') as RecordId<'body'>;
}

export function personChanges(values: FormValues) {
  return {
    givenName: required(values, 'givenName'),
    familyName: required(values, 'familyName'),
    seatId: textOf(values, 'seatId') as RecordId<'seat'> | null,
    area: textOf(values, 'area'),
    phone: textOf(values, 'phone'),
    email: textOf(values, 'email'),
    employmentStart: textOf(values, 'employmentStart'),
    consoleRole: textOf(values, 'consoleRole') as ConsoleRole | null,
  };
}

export function bodyChanges(values: FormValues) {
  return {
    name: required(values, 'name'),
    type: required(values, 'type') as BodyType,
    helpDeskPhone: textOf(values, 'helpDeskPhone'),
    supportEmail: textOf(values, 'supportEmail'),
    notes: textOf(values, 'notes'),
  };
}

export function seatChanges(values: FormValues) {
  return {
    name: required(values, 'name'),
    type: required(values, 'type') as SeatType,
    address: textOf(values, 'address'),
    manned: values['manned'] === true,
  };
}
