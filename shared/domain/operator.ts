import { z } from 'zod';
import { dateSchema, idOf, line, optional, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { CONSOLE_ROLES } from './person.ts';
import { TEAMS } from './ticket.ts';
import { weeklySlotsSchema } from './weekly-hours.ts';

/** How an operator belongs to the office. @see REG-6-b */
export const OPERATOR_RELATIONS = ['own', 'seconded', 'transferred', 'assigned', 'externalFirm'] as const;

/** One of {@link OPERATOR_RELATIONS}. */
export type OperatorRelation = (typeof OPERATOR_RELATIONS)[number];

/** What the console lets a person do, for which bodies and from when to when. @see CAP-3.1.3-a, REG-6-b */
export const operatorKind = defineKind({
  kind: 'operator',
  scope: 'catalogue',
  indexes: ['personId'],
  fields: {
    personId: required(idOf('person')),
    role: required(z.enum(CONSOLE_ROLES)),
    /** None means those of the role: every body for the office, one's own for the others. */
    bodyIds: setOf(idOf('body')),
    validFrom: required(dateSchema),
    /** The last day; absent while it lasts. */
    validTo: optional(dateSchema),
    team: optional(z.enum(TEAMS)),
    relation: optional(z.enum(OPERATOR_RELATIONS)),
    /** The body that lends them. */
    originBodyId: optional(idOf('body')),
    /** Of a full-time post, in percent. */
    timePercent: optional(z.int().min(1).max(100)),
    category: optional(line(10)),
    /** When they are at a seat. */
    presence: optional(weeklySlotsSchema),
    presenceSeatId: optional(idOf('seat')),
  },
});
