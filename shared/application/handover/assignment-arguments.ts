import { z } from 'zod';
import { ASSIGNMENT_ITEM_TYPES, assignmentItemKind } from '#shared/domain/assignment-item.ts';
import { computerAssignmentKind, REPLACED_STATES } from '#shared/domain/computer-assignment.ts';
import { dateSchema, idOf } from '#shared/domain/field.ts';

const { fields } = computerAssignmentKind;

/** How many applications, and how many lines of checklist, an assignment may have. */
const LINES_MAX = 60;

/** One line of a checklist as it is said. @see P9-5.1-a */
export const itemGiven = {
  type: z.enum(ASSIGNMENT_ITEM_TYPES),
  text: assignmentItemKind.fields.text.schema,
  enablementId: idOf('enablement').nullable().default(null),
};

/** What may be said of any assignment, whatever its cause. @see P9-5.1-a */
export const assignmentGiven = {
  requesterId: idOf('person'),
  /** Today, when left out. */
  requestedOn: dateSchema.optional(),
  ticketId: idOf('ticket').nullable().default(null),
  assetId: idOf('asset').nullable().default(null),
  applications: z.array(fields.applications.element).max(LINES_MAX).readonly().default([]),
  items: z.array(z.strictObject(itemGiven)).max(LINES_MAX).readonly().default([]),
  notes: fields.notes.schema.default(null),
};

/** What is said of the computer that another one replaces. @see P9-5.1-b */
export const replacementGiven = {
  replacedAssetId: idOf('asset').nullable().default(null),
  replacedState: z.enum(REPLACED_STATES).nullable().default(null),
};

/** What the form of an assignment says: `null` empties a field, a field left out stays as it is. */
export const assignmentEdits = {
  requesterId: z.optional(fields.requesterId.schema),
  requestedOn: z.optional(fields.requestedOn.schema),
  cause: z.optional(fields.cause.schema),
  ticketId: z.optional(fields.ticketId.schema),
  assetId: z.optional(fields.assetId.schema),
  replacedAssetId: z.optional(fields.replacedAssetId.schema),
  replacedState: z.optional(fields.replacedState.schema),
  applications: z.optional(z.array(fields.applications.element).max(LINES_MAX).readonly()),
  notes: z.optional(fields.notes.schema),
};
