import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** The classes of characters that a credential may have to mix. @see P9-5.1-g */
export const CHARACTER_CLASSES = ['upper', 'lower', 'digit', 'symbol'] as const;

/** One of {@link CHARACTER_CLASSES}. */
export type CharacterClass = (typeof CHARACTER_CLASSES)[number];

/** How complex the credentials of a system must be, and how long they last, from a day on. @see P9-5.1-g */
export const credentialPolicyKind = defineKind({
  kind: 'credentialPolicy',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    /** The system it governs; absent for every system that has no rules of its own. */
    system: optional(line(120)),
    validFrom: required(dateSchema),
    /** In characters. */
    minLength: required(z.int().min(4).max(128)),
    /** The classes that must all be there. */
    classes: required(z.array(z.enum(CHARACTER_CLASSES)).min(1).max(CHARACTER_CLASSES.length).readonly()),
    /** How many days a credential lasts; absent where it does not expire. */
    durationDays: optional(z.int().min(1).max(3_650)),
    /** How many days before the expiry it is said. */
    noticeDays: required(z.int().min(0).max(365)),
  },
});
