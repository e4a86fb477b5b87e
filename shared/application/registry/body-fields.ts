import { z } from 'zod';
import { bodyKind } from '#shared/domain/body.ts';

const { fields } = bodyKind;

/** What a form says of a body: `null` empties a field, a field left out stays as it is. */
export const bodyEdits = {
  name: z.optional(fields.name.schema),
  type: z.optional(fields.type.schema),
  helpDeskPhone: z.optional(fields.helpDeskPhone.schema),
  supportEmail: z.optional(fields.supportEmail.schema),
  ipaCode: z.optional(fields.ipaCode.schema),
  cadastralCode: z.optional(fields.cadastralCode.schema),
  istatCode: z.optional(fields.istatCode.schema),
  hasCed: z.optional(fields.hasCed.schema),
  servedFrom: z.optional(fields.servedFrom.schema),
  servedTo: z.optional(fields.servedTo.schema),
  notes: z.optional(fields.notes.schema),
  source: z.optional(fields.source.schema),
};
