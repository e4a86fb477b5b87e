import { idOf, instantSchema, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** A label that was read during a round. */
export const inventoryScanKind = defineKind({
  kind: 'inventoryScan',
  scope: 'body',
  addOnly: true,
  indexes: ['checkId'],
  fields: {
    checkId: required(idOf('inventoryCheck')),
    /** What was read, as it was read. */
    code: required(line(120)),
    /** The asset that it names, when one has it. */
    assetId: optional(idOf('asset')),
    at: required(instantSchema),
    by: required(idOf('person')),
  },
});
