import { z } from 'zod';
import { dateSchema, line, optional, prose, required } from './field.ts';
import { defineKind } from './kind.ts';

/** How far an action of the plan is. @see PT-II-a, LIST-StatoAzionePiano */
export const PLAN_ACTION_STATES = ['toStart', 'running', 'completed', 'suspended', 'notApplicable'] as const;

/** One of {@link PLAN_ACTION_STATES}. */
export type PlanActionState = (typeof PLAN_ACTION_STATES)[number];

/** An action of the three-year plan: its area and code together name it. @see PT-II-a */
export const planActionKind = defineKind({
  kind: 'planAction',
  scope: 'catalogue',
  indexes: [],
  fields: {
    area: required(line(120)),
    /** As in `OB.3.2`; one action has none. */
    code: optional(line(20)),
    title: required(line(300)),
    result: optional(prose(1_000), 'text'),
    acts: optional(line(200)),
    dueOn: optional(dateSchema),
    state: required(z.enum(PLAN_ACTION_STATES)),
    percent: optional(z.int().min(0).max(100)),
    evidence: optional(prose(1_000), 'text'),
    source: optional(line(300)),
  },
});
