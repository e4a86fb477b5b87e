import type { AccessRefusalData } from '#shared/domain/access-refusals.ts';
import { KIND_WITH_ARTICLE } from './kind-with-article.ts';
import { labels } from './labels.ts';

/** What the console says when something is not for whoever asks. */
export const accessRefusals = {
  'access-missing': (): string =>
    'You have no role at this console today: nothing was recorded. The ICT manager can give you one, in the Registry.',
  'act-not-allowed': ({ roles }): string =>
    `Your role does not allow that: nothing was recorded, and what you wrote is still here. Who can do it: ${roles.map((role) => labels.consoleRole[role]).join(', ')}.`,
  'act-elsewhere': ({ kind }): string =>
    `${KIND_WITH_ARTICLE[kind]} belongs to another body or to another person: nothing was recorded, and what you wrote is still here. Ask the ICT office.`,
} satisfies { readonly [Code in keyof AccessRefusalData]: (data: AccessRefusalData[Code]) => string };
