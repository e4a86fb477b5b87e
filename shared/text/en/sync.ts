import type { Catalogue } from '#shared/text/catalogue.ts';

/** What is said of the archive on this computer. */
export const sync: Catalogue['sync'] = {
  lastSave: (when) => `saved at ${when}`,
  lastSaveOn: (when) => `saved on ${when}`,
  archiveMain: 'Office archive',
  archiveDemonstration: 'Demonstration (invented data)',
  building: (done, total) => `Building the index: ${done} of ${total}`,
  buildingUnknown: (done) => `Building the index: ${done}`,
};
