import { z } from 'zod';
import { idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';
import { weeklySlotsSchema } from './weekly-hours.ts';

/** Whether a seat is its body's main one. */
export const SEAT_TYPES = ['main', 'secondary'] as const;

/** One of {@link SEAT_TYPES}. */
export type SeatType = (typeof SEAT_TYPES)[number];

/** What a seat is among those that hold the servers. @see PT-I.2-a */
export const SERVER_FARM_ROLES = ['main', 'disasterRecovery'] as const;

/** One of {@link SERVER_FARM_ROLES}. */
export type ServerFarmRole = (typeof SERVER_FARM_ROLES)[number];

/** How AgID classified a data centre. @see PT-I.2-f */
export const AGID_CLASSES = ['nationalHub', 'groupA', 'groupB'] as const;

/** One of {@link AGID_CLASSES}. */
export type AgidClass = (typeof AGID_CLASSES)[number];

/** A place where a body works. @see REG-4-a, PT-I.2-a */
export const seatKind = defineKind({
  kind: 'seat',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    name: required(line(120)),
    type: required(z.enum(SEAT_TYPES)),
    address: optional(line(200)),
    /** Whether staff is there. */
    manned: required(z.boolean()),
    /** When staff is there. @see REG-4-a */
    mannedHours: optional(weeklySlotsSchema),
    serverFarmRole: optional(z.enum(SERVER_FARM_ROLES)),
    agidClass: optional(z.enum(AGID_CLASSES)),
    agidAct: optional(line(160)),
    source: optional(line(300)),
  },
});
