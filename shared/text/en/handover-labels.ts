import type { ReviewOutcome } from '#shared/domain/appointment-review.ts';
import type { AssignmentItemType } from '#shared/domain/assignment-item.ts';
import type { NoticeChannel } from '#shared/domain/change-notice.ts';
import type { AssignmentCause, ReplacedState } from '#shared/domain/computer-assignment.ts';
import type { HandoverMode, SignatureWay } from '#shared/domain/credential-handover.ts';
import type { CharacterClass } from '#shared/domain/credential-policy.ts';

/** What the console calls the cases of the closed lists of hand-overs, in English. @see X-9 */
export const handoverLabels = {
  characterClass: {
    upper: 'Capitals',
    lower: 'Small letters',
    digit: 'Digits',
    symbol: 'Symbols',
  } satisfies Record<CharacterClass, string>,
  assignmentCause: {
    newHire: 'New hire',
    repair: 'Malfunction – repair',
    replacement: 'Malfunction – replacement',
    other: 'Other',
  } satisfies Record<AssignmentCause, string>,
  replacedState: {
    inRepair: 'In repair',
    disposed: 'Disposed of',
  } satisfies Record<ReplacedState, string>,
  assignmentItemType: {
    enablement: 'Enablement',
    activation: 'Activation',
    accreditation: 'Accreditation',
  } satisfies Record<AssignmentItemType, string>,
  handoverMode: {
    sealedEnvelope: 'Closed and sealed envelope',
    personalEmail: 'Personal communication by e-mail',
    changerNotice: 'Direct communication by whoever changed the password',
  } satisfies Record<HandoverMode, string>,
  signatureWay: {
    screen: 'On the screen',
    paper: 'On paper',
  } satisfies Record<SignatureWay, string>,
  noticeChannel: {
    inPerson: 'In person',
    phone: 'Telephone',
    email: 'E-mail',
  } satisfies Record<NoticeChannel, string>,
  reviewOutcome: {
    confirmed: 'Confirmed',
    changed: 'Changed',
    revoked: 'Revoked',
  } satisfies Record<ReviewOutcome, string>,
} as const;
