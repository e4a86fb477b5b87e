import { z } from 'zod';
import { costYearSchema } from './cost-year.ts';
import { CORRECTIVE_ONE } from './costs/split-input.ts';
import { idOf, line, required } from './field.ts';
import { defineKind } from './kind.ts';

/** The heaviest corrective: ten times. */
export const CORRECTIVE_MAX = 10 * CORRECTIVE_ONE;

/** What a body's share of a year is multiplied by, and the act that says so. Its id follows from year and body. @see REG-13.3-a, A-15 */
export const correctiveKind = defineKind({
  kind: 'corrective',
  scope: 'catalogue',
  indexes: ['bodyId'],
  fields: {
    year: required(costYearSchema),
    bodyId: required(idOf('body')),
    /** In ten-thousandths: 5 000 halves. */
    coefficient: required(z.int().min(0).max(CORRECTIVE_MAX)),
    act: required(line(120)),
  },
});
