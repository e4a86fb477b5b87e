import { z } from 'zod';
import { dateSchema, idOf, line, optional, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';

/** The offices that a person may hold in a body, as the sources call them. @see P9-3-a, LIST-RuoloSua, PERF-RESP-a */
export const OFFICE_ROLES = [
  'sua',
  'rsua',
  'sgq',
  'rup',
  'director',
  'suaDirector',
  'qualityManager',
  'ictOfficeManager',
  'areaDirector',
  'digitalTransitionOfficer',
  'ictPosition',
  'conservationManager',
  'continuityManager',
  'municipalContact',
  'systemAdministrator',
] as const;

/** One of {@link OFFICE_ROLES}. */
export type OfficeRole = (typeof OFFICE_ROLES)[number];

/** What a municipal contact is appointed to do. @see REG-5.3-a, A-33 */
export const CONTACT_DUTIES = [
  'reporting',
  'guidedActions',
  'liaison',
  'machineRoom',
  'technicalContact',
] as const;

/** One of {@link CONTACT_DUTIES}. */
export type ContactDuty = (typeof CONTACT_DUTIES)[number];

/** Somebody appointed to an office of a body, from when to when and by which act. @see P9-3-a, REG-9-a, CAP-6.2-a */
export const appointmentKind = defineKind({
  kind: 'appointment',
  scope: 'body',
  indexes: ['bodyId', 'personId'],
  fields: {
    bodyId: required(idOf('body')),
    personId: required(idOf('person')),
    role: required(z.enum(OFFICE_ROLES)),
    /** The area that a director answers for. */
    area: optional(line(120)),
    duties: setOf(z.enum(CONTACT_DUTIES)),
    /** What a system administrator administers. */
    systems: setOf(line(120)),
    validFrom: required(dateSchema),
    /** The last day; absent while it lasts. */
    validTo: optional(dateSchema),
    act: optional(line(120)),
    notes: optional(line(500)),
  },
});
