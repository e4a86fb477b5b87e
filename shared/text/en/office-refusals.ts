import type { OfficeRefusalData } from '#shared/domain/office-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

const KEPT = 'nothing was recorded and what you wrote is still here';

/** What the console says when it refuses an act on who does what, and by which agreement. */
export const officeRefusals = {
  'period-inverted': ({ from, to }): string =>
    `The end (${formats.day(to)}) comes before the beginning (${formats.day(from)}): ${KEPT}. Correct the dates.`,
  'inhabitants-known': ({ day, count }): string =>
    `The inhabitants of this body on ${formats.day(day)} are there already (${formats.integer(count)}): ${KEPT}. Correct that figure, or choose another date.`,
  'service-both-ways': ({ service }): string =>
    `The same service (${service}) is both included in the contract and left out of it: ${KEPT}. Keep it in one of the two lists.`,
  'duties-without-contact': (): string =>
    `Only a municipal contact has duties: ${KEPT}. Take the duties away, or choose that office.`,
  'account-of-another': ({ userName, holder }): string =>
    `The editor account “${userName}” is already ${holder}’s: ${KEPT}. An editor is one person: use another user name, or close the account that is there first.`,
  'editor-unnamed': (): string =>
    `An editor account says who made each change, and here the user name is missing: ${KEPT}. Write it.`,
  'editor-is-operator': (): string =>
    `Whoever works for the ICT office does not edit the sites: ${KEPT}. Choose a person of the body.`,
  'account-closed': ({ day }): string =>
    `The account was closed on ${formats.day(day)} already: it stays as it was. If the date is wrong, correct it in its form.`,
  'not-director': ({ name, day }): string =>
    `${name === '' ? 'The director is missing: ' : `On ${formats.day(day)} ${name} was not a director of that body: `}${KEPT}. Choose who was on that day, or record the appointment first.`,
  'enablement-agreed': ({ day }): string =>
    `The enablement was agreed on ${formats.day(day)} already: it stays as it was.`,
  'enablement-ended': ({ day }): string =>
    `The enablement already ends on ${formats.day(day)}: it stays as it was. If the date is wrong, correct it in its form.`,
  'not-own-computer': ({ label, holder }): string =>
    `${label} is not the PC assigned to this person${holder === null ? '' : `: it is ${holder}’s`}; ${KEPT}. From outside one reaches only one’s own: choose another, or assign the PC first.`,
  'own-computer-missing': (): string =>
    `By RDP or VNC one reaches one’s own PC, and here it is not said which: ${KEPT}. Choose the PC assigned to the person.`,
  'leaving-actor': (): string =>
    `It is the person who is using the console: ${KEPT}. Somebody else of the office records the leaving.`,
  'leaving-in-future': ({ day, today }): string =>
    `A leaving on ${formats.day(day)} is recorded when it happens: ${KEPT}. For now write the last day of service in the person’s form; today is ${formats.day(today)}.`,
  'successor-missing': ({ count, codes }): string =>
    `Without an operator there would be ${count === 1 ? 'one open ticket' : `${formats.integer(count)} open tickets`} (${codes.join(', ')}${count > codes.length ? '…' : ''}): ${KEPT}. Choose whom they pass to.`,
  'successor-leaving': (): string =>
    `Tickets cannot pass to the person who is leaving: ${KEPT}. Choose somebody else.`,
  'telephony-in-scope': (): string =>
    `For this body telephony is the office’s matter: ${KEPT}. Take the excluded matter away and work on the ticket, or correct the terms of the body.`,
  'asset-not-held': ({ label }): string =>
    `${label} is not assigned to this person: ${KEPT}. Open the list of what they hold again, and retry.`,
} as const satisfies {
  readonly [Code in keyof OfficeRefusalData]: (data: OfficeRefusalData[Code]) => string;
};
