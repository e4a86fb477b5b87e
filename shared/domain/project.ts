import { z } from 'zod';
import { idOf, line, optional, prose, required, setOf } from './field.ts';
import { ICT_FUNCTION_COUNT } from './ticket.ts';
import { defineKind } from './kind.ts';

/** A project that bodies take part in together, often with others' money. @see REG-3.16-a, REG-13.4-a */
export const projectKind = defineKind({
  kind: 'project',
  scope: 'catalogue',
  indexes: [],
  fields: {
    code: required(line(20)),
    name: required(line(200)),
    function: optional(z.int().min(1).max(ICT_FUNCTION_COUNT)),
    cup: optional(line(20)),
    act: optional(line(120)),
    /** Who takes part; none for every body. */
    bodyIds: setOf(idOf('body')),
    /** Whether it is over. */
    closed: required(z.boolean()),
    notes: optional(prose(2_000), 'text'),
  },
});
