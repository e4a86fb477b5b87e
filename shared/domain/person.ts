import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What the console lets a person do. Rights by role come with the sign-in. @see LIST-RuoloConsole */
export const CONSOLE_ROLES = [
  'ictManager',
  'ictTechnician',
  'municipalContact',
  'exportManager',
  'externalSupplier',
  'user',
] as const;

/** One of {@link CONSOLE_ROLES}. */
export type ConsoleRole = (typeof CONSOLE_ROLES)[number];

/** Somebody who works for a body: who reports faults and who mends them. Only what the office needs. @see X-5 */
export const personKind = defineKind({
  kind: 'person',
  scope: 'body',
  indexes: ['bodyId', 'consoleRole'],
  fields: {
    bodyId: required(idOf('body')),
    seatId: optional(idOf('seat')),
    givenName: required(line(80)),
    familyName: required(line(80)),
    /** The office or area within the body. */
    area: optional(line(120)),
    phone: optional(line(40)),
    email: optional(z.email().max(254)),
    /** First day of service. */
    employmentStart: optional(dateSchema),
    /** Last day of service. */
    employmentEnd: optional(dateSchema),
    /** The name by which the operating system knows them. */
    systemUser: optional(line(120)),
    /** Absent for those who never use a console. */
    consoleRole: optional(z.enum(CONSOLE_ROLES)),
  },
});
