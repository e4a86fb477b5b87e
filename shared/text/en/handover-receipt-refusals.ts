import type { HandoverDetail, HandoverReceiptRefusalData } from '#shared/domain/handover-receipt-refusals.ts';
import type { ModeReason } from '#shared/domain/handover/handover-mode.ts';
import { createFormats } from '#shared/text/formats.ts';
import { handoverLabels } from './handover-labels.ts';

const formats = createFormats('en');

const KEPT = 'nothing was recorded and what you wrote is still here';

const MODES = handoverLabels.handoverMode;

const BECAUSE = {
  newHire: 'the assignment is for a new hire',
  openedForFirstDay: 'the accounts were opened for the first day of service',
  inService: 'the person was already in service when the accounts were opened',
} satisfies Record<ModeReason, string>;

const DETAILS = {
  envelopeNumber: 'the number of the envelope',
  sealNumber: 'the number of the seal',
  recipientEmails: 'the e-mail address',
} satisfies Record<HandoverDetail, string>;

/** What the console says when it refuses an act on a hand-over. */
export const handoverReceiptRefusals = {
  'handover-first-day-missing': ({ name }): string =>
    `The first day of service of ${name} is not written, and how credentials are handed over depends on it: ${KEPT}. Write it in the person’s record.`,
  'handover-account-foreign': ({ system, name }): string =>
    `The account ${system} is not ${name}’s: ${KEPT}. Credentials are handed over to their holder alone: remove that account.`,
  'handover-account-closed': ({ system, day }): string =>
    `The account ${system} has been closed since ${formats.day(day)}: ${KEPT}. Remove it from the hand-over.`,
  'handover-account-later': ({ system, day, handedOn }): string =>
    `The account ${system} was opened on ${formats.day(day)}, after the hand-over of ${formats.day(handedOn)}: ${KEPT}. Correct the date, or remove it from the hand-over.`,
  'handover-account-handed': ({ system, code }): string =>
    `The account ${system} has been handed over already (${code}): ${KEPT}. Remove it, or revoke that hand-over first.`,
  'handover-assignment-foreign': ({ name }): string =>
    `The computer assignment is not for ${name}: ${KEPT}. Choose another one.`,
  'handover-mode-wrong': ({ mode, derived, because }): string =>
    `The mode is not chosen: here it is “${MODES[derived]}”, because ${BECAUSE[because]}, and not “${MODES[mode]}”; ${KEPT}. Remove the mode, or correct the first day of service or the dates of the accounts.`,
  'handover-detail-foreign': ({ detail, mode }): string =>
    `The mode “${MODES[mode]}” does not take ${DETAILS[detail]}: ${KEPT}. Remove it.`,
  'handover-envelope-incomplete': ({ missing }): string =>
    `The sealed envelope lacks ${missing.map((detail) => DETAILS[detail]).join(' and ')}: ${KEPT}. Copy it from the envelope.`,
  'handover-address-missing': ({ name }): string =>
    `There is no e-mail address at which to write to ${name}: ${KEPT}. Write it here, or in the person’s record.`,
  'handover-address-many': ({ count }): string =>
    `The message is personal, and there are ${formats.integer(count)} addresses here: ${KEPT}. Leave one, with nobody in copy.`,
  'handover-deviation-unexplained': ({ servesFrom, handedOn }): string =>
    `The envelope is handed over on the first day of service (${formats.day(servesFrom)}), and this one is of ${formats.day(handedOn)}: ${KEPT}. Write why: the hand-over will stay marked as out of procedure.`,
  'handover-signed': ({ day }): string =>
    `The receipt has been signed since ${formats.day(day)}: it stays as it was. If the credentials are no longer valid, revoke the hand-over.`,
  'handover-returned': ({ day }): string =>
    `What was handed over came back on ${formats.day(day)}: it stays as it was.`,
  'handover-revoked': ({ day }): string =>
    `The hand-over was revoked on ${formats.day(day)}: it stays as it was. To hand over again, record another hand-over.`,
  'handover-too-early': ({ day, handedOn }): string =>
    `The day ${formats.day(day)} comes before the hand-over (${formats.day(handedOn)}): ${KEPT}. Correct the date.`,
  'handover-too-late': ({ day, today }): string =>
    `The day ${formats.day(day)} has not come yet (today is ${formats.day(today)}): ${KEPT}. Correct the date.`,
  'handover-signature-blank': (): string =>
    `The box of the signature is empty: ${KEPT}. Sign in the box, or choose the signature on paper.`,
  'handover-signature-other': ({ way }): string =>
    way === 'screen'
      ? `A signature on the screen has no scan: ${KEPT}. Remove the scan, or choose the signature on paper.`
      : `A signature on paper is not drawn on the screen: ${KEPT}. Remove the drawn signature, or choose the signature on the screen.`,
  'handover-scan-unreadable': ({ name }): string =>
    `The file “${name}” is neither a picture nor a PDF: ${KEPT}. Choose the scan of the signed paper.`,
} satisfies {
  readonly [Code in keyof HandoverReceiptRefusalData]: (data: HandoverReceiptRefusalData[Code]) => string;
};
