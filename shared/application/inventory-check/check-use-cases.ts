import { closeInventoryCheck } from './close-inventory-check.ts';
import { recordScan } from './record-scan.ts';
import { settleMissing } from './settle-missing.ts';
import { settleScan } from './settle-scan.ts';
import { startInventoryCheck } from './start-inventory-check.ts';

/** The acts of a round through a room, by name. */
export const CHECK_USE_CASES = {
  startInventoryCheck,
  recordScan,
  settleScan,
  settleMissing,
  closeInventoryCheck,
} as const;
