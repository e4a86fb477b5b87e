import { z } from 'zod';
import { idOf, instantSchema, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** As many as a change can hold with the others. */
export const LISTED_AT_MOST = 2_000;

const assetIds = z.array(idOf('asset')).max(LISTED_AT_MOST);

/** What a round found, frozen as it was closed: assets by id, unknown codes as they were read. */
export const frozenOutcomeSchema = z.object({
  found: assetIds,
  moved: assetIds,
  missing: assetIds,
  disposed: assetIds,
  unknown: z.array(line(120)).max(LISTED_AT_MOST),
});

/** What a round found, as it stays. */
export type FrozenOutcome = z.infer<typeof frozenOutcomeSchema>;

/** A round through a room, reading labels: what is there against what is said to be there. */
export const inventoryCheckKind = defineKind({
  kind: 'inventoryCheck',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    seatId: required(idOf('seat')),
    /** Absent for the whole seat. */
    room: optional(line(80)),
    startedAt: required(instantSchema),
    by: required(idOf('person')),
    closedAt: optional(instantSchema),
    /** What it found: what is moved or disposed of later changes nothing of it. */
    outcome: optional(frozenOutcomeSchema),
  },
});
