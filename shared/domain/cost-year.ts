import { z } from 'zod';
import { ASSET_STATES, DEVICE_TYPES } from './asset.ts';
import { idOf, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';

/** A year of accounts: from 2000 to 2099. */
export const costYearSchema = z.int().min(2000).max(2099);

/**
 * How the costs of a year are divided. Its id follows from the year.
 *
 * @see REG-13.6-a, A-14, A-37
 */
export const costYearKind = defineKind({
  kind: 'costYear',
  scope: 'catalogue',
  indexes: [],
  fields: {
    year: required(costYearSchema),
    /** Whether the Unione pays a share as the bodies do. @see REG-13.6-a */
    unionParticipates: required(z.boolean()),
    /** Whether lent staff stays outside the total that is divided. @see A-37 */
    staffOutside: required(z.boolean()),
    /** Bodies that have no part in this year's split: they joined later, or left. */
    excludedBodyIds: setOf(idOf('body')),
    /** The types of device that count as PCs; none for the usual ones. @see REG-13.1-b, A-14 */
    pcTypes: setOf(z.enum(DEVICE_TYPES)),
    /** The states in which they count; none for the usual ones. */
    pcStates: setOf(z.enum(ASSET_STATES)),
    act: optional(line(120)),
    notes: optional(prose(2_000), 'text'),
  },
});
