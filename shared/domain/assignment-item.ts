import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What has to be arranged before a computer is delivered. @see P9-5.1-a */
export const ASSIGNMENT_ITEM_TYPES = ['enablement', 'activation', 'accreditation'] as const;

/** One of {@link ASSIGNMENT_ITEM_TYPES}. */
export type AssignmentItemType = (typeof ASSIGNMENT_ITEM_TYPES)[number];

/** One line of the checklist of an assignment: a record of its own, so that two desks may tick different lines. @see P9-5.1-a */
export const assignmentItemKind = defineKind({
  kind: 'assignmentItem',
  scope: 'body',
  indexes: ['assignmentId'],
  fields: {
    assignmentId: required(idOf('computerAssignment')),
    type: required(z.enum(ASSIGNMENT_ITEM_TYPES)),
    text: required(line(200)),
    /** The enablement that settles it, where there is one: it counts as done when that is authorised. */
    enablementId: optional(idOf('enablement')),
    doneOn: optional(dateSchema),
    doneBy: optional(idOf('person')),
  },
});
