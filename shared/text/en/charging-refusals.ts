import { toInstant } from '#shared/domain/instant.ts';
import { createFormats } from '#shared/text/formats.ts';
import type { chargingRefusals as italian } from '#shared/text/it/charging-refusals.ts';
import { labels } from './labels.ts';

const formats = createFormats('en');

const KEPT = 'What you wrote is still here';

/** The English sentences of refusals of acts on materials, budgets, services and agreements. */
export const chargingRefusals: typeof italian = {
  'budget-exists': ({ year }) =>
    `That body’s budget for ${year} is already there: nothing was recorded. ${KEPT}: correct the one there is.`,
  'service-code-taken': ({ code }) =>
    `The code “${code}” already belongs to another service of the catalogue: nothing was recorded. ${KEPT}: write another code, or edit that service.`,
  'service-variation-unauthorised': ({ state }) =>
    `The change of service is “${labels.serviceVariationState[state]}” and cannot be started: it stays as it was. It starts only once the body has authorised it: record that, then try again.`,
  'service-variation-move-illegal': ({ from, to }) =>
    `The change of service stays “${labels.serviceVariationState[from]}”: it does not go from there to “${labels.serviceVariationState[to]}”. Choose one of the steps offered.`,
  'service-variation-settled': ({ state }) =>
    `The change of service is “${labels.serviceVariationState[state]}” and no longer changes: it stays as it was. Propose a new one if needed.`,
  'day-in-future': ({ day }) =>
    `The date given, ${formats.day(day)}, is in the future: nothing was recorded. ${KEPT}: correct the date, or the computer’s clock.`,
  'day-too-early': ({ day, notBefore }) =>
    `The date given, ${formats.day(day)}, comes before the one that it follows, ${formats.day(notBefore)}: nothing was recorded. ${KEPT}: correct the date.`,
  'window-empty': ({ from, to }) =>
    `The agreed window ends (${formats.dateTime(toInstant(to))}) before it begins (${formats.dateTime(toInstant(from))}): nothing was recorded. ${KEPT}: correct the times.`,
  'window-half': () =>
    `The agreed window lacks its start or its end: nothing was recorded. ${KEPT}: write both, or neither.`,
  'monitoring-opens-nothing': () =>
    'For this body the watch on servers opens no ticket by itself: nothing was recorded. Open the ticket by hand if needed, or change the body’s terms.',
};
