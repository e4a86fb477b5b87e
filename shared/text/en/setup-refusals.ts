import type { SetupRefusalData } from '#shared/domain/setup-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

const VERSION: Readonly<Record<SetupRefusalData['version-exists']['kind'], string>> = {
  calendar: 'service hours',
  serviceLevel: 'a service level',
  bodyTerms: 'terms of service',
};

const KEPT = 'what you wrote is still here';

/** What the console says when it refuses an act on the office’s configuration. */
export const setupRefusals = {
  'help-desk-phone-not-one': ({ typed }): string =>
    `A single telephone number is needed, not “${typed}”: nothing was recorded and ${KEPT}. A body has one help-desk number: leave that one; the on-call number is among the Terms.`,
  'version-exists': ({ kind, day }): string =>
    `The body already has ${VERSION[kind]} in force from ${formats.day(day)}: nothing was recorded and ${KEPT}. Choose another day, or mend the version that is there.`,
  'closure-days-inverted': ({ firstDay, lastDay }): string =>
    `The closure would end (${formats.day(lastDay)}) before it begins (${formats.day(firstDay)}): nothing was recorded and ${KEPT}. Mend the days.`,
  'closure-hours-incomplete': (): string =>
    `The closure has only one of its two hours: nothing was recorded and ${KEPT}. Write both, or neither if the office is closed all day.`,
  'closure-hours-inverted': ({ from, to }): string =>
    `The closure would end at ${to}, not after ${from}, when it begins: nothing was recorded and ${KEPT}. Mend the hours.`,
} as const satisfies { readonly [Code in keyof SetupRefusalData]: (data: SetupRefusalData[Code]) => string };
