import type { Catalogue } from '#shared/text/catalogue.ts';

/** The English words of the ready texts where one is looked for. */
export const readyTexts: Catalogue['readyTexts'] = {
  label: 'Ready texts',
  none: 'No ready text: they are written in the registries.',
  entryHint: '/ for a ready text',
};
