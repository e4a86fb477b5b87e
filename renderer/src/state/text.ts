import type { Catalogue } from '#shared/text/catalogue.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';
import type { Formats } from '#shared/text/formats.ts';
import { useConsoleState, usePreferences } from './console-state.ts';
import type { Language } from './preferences.ts';

export function catalogueOf(language: Language): Catalogue {
  return language === 'it' ? italian : english;
}

/** Everything the console says, in the language of whoever uses it. */
export function useText(): Catalogue {
  return catalogueOf(usePreferences().language);
}

/** How dates and numbers are written, in the language of whoever uses the console. */
export function useFormats(): Formats {
  return useConsoleState().formats[usePreferences().language];
}
