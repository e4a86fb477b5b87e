import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the information screen says. */
export const about: Catalogue['about'] = {
  title: 'About',
  product: 'Console of the ICT office',
  version: 'Version',
  door: 'Window',
  doors: { electron: 'application', browser: 'browser in application mode' },
  platform: 'System',
  runtime: 'Components',
  archive: 'Archive',
  archiveName: 'Name',
  tickets: 'Tickets',
  people: 'People',
  bodies: 'Bodies',
  space: 'Disk space',
  spaceOf: (used, available) => `${used} used, ${available} still available`,
  replica: 'This console',
  changes: 'Changes recorded',
  licence: 'Licence',
  licenceText: 'Free software, distributed under the EUPL-1.2 licence.',
  privacy: 'What a role must not see is hidden on the screen; it is not encrypted on disk.',
  copy: { copy: 'Copy this information', copied: 'Copied' },
  unknown: 'not available',
};
