import { z } from 'zod';
import { ASSET_STATES } from './asset.ts';
import { dateSchema, idOf, instantSchema, line, optional, prose, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What happens to an asset in its life. @see REG-7-a */
export const ASSET_EVENT_TYPES = [
  'purchase',
  'takingInCharge',
  'assignment',
  'return',
  'transfer',
  'repair',
  'repairReturn',
  'loan',
  'loanReturn',
  'maintenance',
  'verification',
  'upgrade',
  'disposal',
] as const;

/** One of {@link ASSET_EVENT_TYPES}. */
export type AssetEventType = (typeof ASSET_EVENT_TYPES)[number];

/** The kinds of administrative act. */
export const ACT_TYPES = ['determination', 'resolution', 'decree', 'order', 'other'] as const;

/** One of {@link ACT_TYPES}. */
export type ActType = (typeof ACT_TYPES)[number];

/** One event of an asset's life: what it left behind is what stands from that day on. @see REG-7-a, REG-13.1-b */
export const assetEventKind = defineKind({
  kind: 'assetEvent',
  scope: 'body',
  addOnly: true,
  indexes: ['assetId'],
  fields: {
    assetId: required(idOf('asset')),
    type: required(z.enum(ASSET_EVENT_TYPES)),
    /** The day from which it stands. */
    day: required(dateSchema),
    /** When it was recorded: the later of two events of a day stands. */
    at: required(instantSchema),
    by: required(idOf('person')),
    /** The body that uses it from that day on. */
    bodyId: required(idOf('body')),
    /** Its state from that day on. */
    state: required(z.enum(ASSET_STATES)),
    seatId: optional(idOf('seat')),
    room: optional(line(80)),
    holderId: optional(idOf('person')),
    actType: optional(z.enum(ACT_TYPES)),
    actNumber: optional(line(40)),
    actDate: optional(dateSchema),
    ticketId: optional(idOf('ticket')),
    /** Who it went to, outside the office: a repairer, a borrower. */
    counterpart: optional(line(120)),
    /** The day by which it is to come back. */
    expectedOn: optional(dateSchema),
    note: optional(prose(2_000), 'text'),
    /** How it stood until then: what a count of an earlier day goes by. Absent where the event began its life. */
    formerState: optional(z.enum(ASSET_STATES)),
    formerBodyId: optional(idOf('body')),
    formerSeatId: optional(idOf('seat')),
    formerHolderId: optional(idOf('person')),
    /** The asset that took its place, or whose place it took. @see P9-5.1-b */
    otherAssetId: optional(idOf('asset')),
    /** Why it was bought for a data centre that may not grow. @see PT-I.2-f */
    blockingNeed: optional(line(500)),
    /** What a loan costs the body, in integer cents of euro. @see CAP-3.1.6-e */
    chargeCents: optional(z.int().min(0).max(1_000_000_000_00)),
  },
});
