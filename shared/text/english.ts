import type { Catalogue } from './catalogue.ts';

/** The console's phrases in English, by area: one file an area, in `en/`. */
export const english: Catalogue = {};
