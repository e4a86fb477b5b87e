import { z } from 'zod';
import { evolutionKind } from '#shared/domain/evolution.ts';
import { idOf } from '#shared/domain/field.ts';

const { fields } = evolutionKind;

/** Which evolutive work a command is about. */
export const aboutEvolution = { evolutionId: idOf('evolution') };

/** What a form says of evolutive work besides its state: `null` empties a field, one left out stays. */
export const evolutionEdits = {
  description: z.optional(fields.description.schema),
  stage: z.optional(fields.stage.schema),
  projectReference: z.optional(fields.projectReference.schema),
  quoteCents: z.optional(fields.quoteCents.schema),
  quoteSentAt: z.optional(fields.quoteSentAt.schema),
  approvedBy: z.optional(fields.approvedBy.schema),
  approvedAt: z.optional(fields.approvedAt.schema),
  plannedFrom: z.optional(fields.plannedFrom.schema),
  plannedTo: z.optional(fields.plannedTo.schema),
};
