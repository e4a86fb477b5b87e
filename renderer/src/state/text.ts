import type { Catalogue } from '#shared/text/catalogue.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';
import { usePreferences } from './console-state.ts';
import type { Language } from './preferences.ts';

export function catalogueOf(language: Language): Catalogue {
  return language === 'it' ? italian : english;
}

/** Everything the console says, in the language of whoever uses it. */
export function useText(): Catalogue {
  return catalogueOf(usePreferences().language);
}
