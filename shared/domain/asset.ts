import { z } from 'zod';
import { idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What a device is. */
export const DEVICE_TYPES = ['workstation', 'server', 'printer', 'network', 'other'] as const;

/** One of {@link DEVICE_TYPES}. */
export type DeviceType = (typeof DEVICE_TYPES)[number];

/** A device that tickets are about: what the desk needs to know of it while somebody is on the phone. */
export const assetKind = defineKind({
  kind: 'asset',
  scope: 'body',
  indexes: ['bodyId', 'holderId'],
  fields: {
    bodyId: required(idOf('body')),
    /** What is written on it, as in `PC-0101`. */
    label: required(line(60)),
    deviceType: required(z.enum(DEVICE_TYPES)),
    serial: optional(line(60)),
    model: optional(line(120)),
    seatId: optional(idOf('seat')),
    /** Who uses it. */
    holderId: optional(idOf('person')),
    operatingSystem: optional(line(60)),
  },
});
