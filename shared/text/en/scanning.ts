import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the console says of codes that are read, wherever one is. */
export const scanning: Catalogue['scanning'] = {
  title: 'Read a code',
  inPalette: 'Read a code…',
  assets: 'Assets',
  field: 'Code',
  hint: 'The label of an asset, its inventory number or its serial number. With a reader, just read, from any screen.',
  open: 'Open the asset',
  unknown: (code) => `No asset bears the code ${code}`,
  unknownText: 'It may not have reached this console yet, or not be registered yet.',
  several: (code) => `Several assets bear the code ${code}`,
  severalText: 'Choose the one in your hand.',
  search: 'Search the inventory',
  register: 'Register an asset',
  opened: (label) => `${label} opened`,
};
