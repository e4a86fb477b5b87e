import { z } from 'zod';
import { seatKind } from '#shared/domain/seat.ts';

const { fields } = seatKind;

/** What a form says of a seat: `null` empties a field, a field left out stays as it is. */
export const seatEdits = {
  name: z.optional(fields.name.schema),
  type: z.optional(fields.type.schema),
  address: z.optional(fields.address.schema),
  manned: z.optional(fields.manned.schema),
  mannedHours: z.optional(fields.mannedHours.schema),
  serverFarmRole: z.optional(fields.serverFarmRole.schema),
  agidClass: z.optional(fields.agidClass.schema),
  agidAct: z.optional(fields.agidAct.schema),
  source: z.optional(fields.source.schema),
};
