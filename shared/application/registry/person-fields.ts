import { z } from 'zod';
import { personKind } from '#shared/domain/person.ts';

const { fields } = personKind;

/** What a form says of a person: `null` empties a field, a field left out stays as it is. @see X-5 */
export const personEdits = {
  seatId: z.optional(fields.seatId.schema),
  givenName: z.optional(fields.givenName.schema),
  familyName: z.optional(fields.familyName.schema),
  area: z.optional(fields.area.schema),
  phone: z.optional(fields.phone.schema),
  email: z.optional(fields.email.schema),
  employmentStart: z.optional(fields.employmentStart.schema),
  employmentEnd: z.optional(fields.employmentEnd.schema),
  systemUser: z.optional(fields.systemUser.schema),
  consoleRole: z.optional(fields.consoleRole.schema),
};
