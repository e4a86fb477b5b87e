import { z } from 'zod';
import { dateSchema, idOf, line, required } from './field.ts';
import { defineKind } from './kind.ts';

/** How many people lived in a body on a day, and who says so. @see REG-13.1-a */
export const inhabitantsKind = defineKind({
  kind: 'inhabitants',
  scope: 'catalogue',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    day: required(dateSchema),
    count: required(z.int().min(0).max(10_000_000)),
    source: required(line(200)),
  },
});
