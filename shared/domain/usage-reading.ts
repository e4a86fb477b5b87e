import { z } from 'zod';
import { dateSchema, idOf, required } from './field.ts';
import { defineKind } from './kind.ts';

/** How much of a space was used on a day. @see P9-5.3-a */
export const usageReadingKind = defineKind({
  kind: 'usageReading',
  scope: 'body',
  addOnly: true,
  indexes: ['spaceId'],
  fields: {
    spaceId: required(idOf('storageSpace')),
    day: required(dateSchema),
    usedMegabytes: required(z.int().min(0).max(1_000_000_000)),
    by: required(idOf('person')),
  },
});
