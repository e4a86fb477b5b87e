import { z } from 'zod';
import { dateSchema, idOf, instantSchema, line, required } from './field.ts';
import { defineKind } from './kind.ts';

/** The most computers that a frozen count lists. */
export const COUNTED_PCS_MAX = 5_000;

/**
 * How many personal computers a body had in use on a day, frozen with the list of them. Its id follows from body and day.
 *
 * @see REG-13.1-a, REG-13.1-b, A-14
 */
export const pcCountKind = defineKind({
  kind: 'pcCount',
  scope: 'catalogue',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    day: required(dateSchema),
    count: required(z.int().min(0).max(1_000_000)),
    /** The inventory codes that were counted, in order; none where the count was given by hand. */
    codes: required(z.array(line(60)).max(COUNTED_PCS_MAX).readonly()),
    /** Where the count comes from, in words. */
    source: required(line(200)),
    frozenAt: required(instantSchema),
    frozenById: required(idOf('person')),
  },
});
