import type { HandoverCustodyRefusalData } from '#shared/domain/handover-custody-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

const KEPT = 'nothing was recorded and what you wrote is still here';

/** What the console says when it refuses an act on shared credentials, emergency envelopes and administrators. */
export const handoverCustodyRefusals = {
  'shared-credential-closed': ({ day }): string =>
    `The shared credential has been out of use since ${formats.day(day)}: it stays as it was. If it is still used, record a new one.`,
  'change-not-member': ({ members }): string =>
    `A change is recorded by whoever made it, and only those who use the credential can${members.length === 0 ? '' : ` (${members.join(', ')})`}: ${KEPT}. Change who is at the console, or first add the person to those who use it.`,
  'member-left': ({ name, day }): string =>
    `${name} left service on ${formats.day(day)}: ${KEPT}. Take them off those who use the credential.`,
  'notice-of-another': ({ changer }): string =>
    `Colleagues are told in person by whoever changed the credential${changer === '' ? '' : `, that is ${changer}`}: ${KEPT}. Only that person can mark the notice.`,
  'envelope-number-known': ({ number }): string =>
    `Envelope ${number} exists already for this body: ${KEPT}. Use another number, or open the envelope that is there.`,
  'envelope-closed': ({ day }): string =>
    `The envelope was destroyed on ${formats.day(day)}: it stays as it was. Record a new one.`,
  'envelope-unsealed': (): string =>
    `The envelope is open and has no new seal yet: ${KEPT}. First record that it was sealed again.`,
  'envelope-sealed': ({ seal }): string =>
    `The envelope already bears seal ${seal}: ${KEPT}. If it was opened, record the opening first; if the number is wrong, correct it in Edit.`,
  'seal-reused': ({ seal, envelope }): string =>
    `Seal ${seal} was already used${envelope === '' ? '' : ` for envelope ${envelope}`}: ${KEPT}. A seal is used once: write the number of the new one.`,
  'administrator-act-missing': (): string =>
    `A system administrator is appointed by an act, and it is missing: ${KEPT}. Write the act of appointment.`,
  'administrator-systems-missing': (): string =>
    `What they administer is not said: ${KEPT}. Write one system at least; if the form has no room for it, record the appointment in Hand-overs, System administrators.`,
  'systems-without-administrator': (): string =>
    `Administered systems belong to a system administrator alone: ${KEPT}. Take them away, or choose that office.`,
  'administrator-unnamed': (): string =>
    `An administrator’s account is of one person, and the user name is missing: ${KEPT}. Write it.`,
  'administrator-nameless': ({ userName }): string =>
    `The user name “${userName}” is nobody’s: ${KEPT}. Use an account of a named person; the credential of the nameless one belongs in an emergency envelope.`,
  'administrator-of-another': ({ userName, holder }): string =>
    `The administrator’s account “${userName}” is already${holder === '' ? ' somebody else’s' : ` of ${holder}`}: ${KEPT}. Each administrator has their own: use another user name, or first close the one that is there.`,
  'review-not-administrator': (): string =>
    `The yearly review is of system administrators alone: ${KEPT}. Choose an appointment of that kind.`,
  'appointment-not-in-force': ({ day }): string =>
    `On ${formats.day(day)} the appointment was not in force: ${KEPT}. Correct the day of the review.`,
} as const satisfies {
  readonly [Code in keyof HandoverCustodyRefusalData]: (data: HandoverCustodyRefusalData[Code]) => string;
};
