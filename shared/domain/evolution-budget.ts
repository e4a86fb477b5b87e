import { z } from 'zod';
import { idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What a body can spend on evolutive work in a year. @see CAP-1-b */
export const evolutionBudgetKind = defineKind({
  kind: 'evolutionBudget',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    year: required(z.int().min(2_000).max(2_200)),
    /** Integer cents of euro. */
    cents: required(z.int().min(0).max(1_000_000_000_00)),
    act: optional(line(120)),
  },
});
