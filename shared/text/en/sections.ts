import type { Catalogue } from '#shared/text/catalogue.ts';

/** What every screen with parts says of its lists, in English. */
export const sections: Catalogue['sections'] = {
  shown: (count, all) => `${count} of ${all}`,
  body: 'Body',
  allBodies: 'All bodies',
  showSettled: 'Show settled',
  more: 'Show more',
  tabs: { data: 'Data', edit: 'Edit', history: 'History' },
  missing: 'No longer here',
  missingText: 'It was deleted, or is not among what you may see.',
  noneFound: 'No results',
  noneFoundText: 'Remove a filter or search with other words.',
  count: (section, count) => `${section} (${count})`,
};
