import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the status badge says: where the data are and whether they are safe. */
export const sync: Catalogue['sync'] = {
  local: 'Archive on this computer',
  lastSave: (when) => `saved at ${when}`,
  lastSaveOn: (when) => `saved on ${when}`,
  title: 'Where the data are',
  safe: 'Every change is written to this computer’s disk before the screen says “saved”: it outlives a closed window and a power cut.',
  alone: 'No shared folder is connected: these changes are only here and nothing goes out on the network.',
  archive: 'Archive',
  archiveMain: 'Office archive',
  archiveDemonstration: 'Demonstration (invented data)',
  last: 'Last change saved',
  never: 'none yet',
  waiting: 'Waiting to be sent',
  nothingWaits: 'nothing',
  building: (done, total) => `Building the index: ${done} of ${total}`,
  buildingUnknown: (done) => `Building the index: ${done}`,
};
