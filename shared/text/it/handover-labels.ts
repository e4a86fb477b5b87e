import type { ReviewOutcome } from '#shared/domain/appointment-review.ts';
import type { AssignmentItemType } from '#shared/domain/assignment-item.ts';
import type { NoticeChannel } from '#shared/domain/change-notice.ts';
import type { AssignmentCause, ReplacedState } from '#shared/domain/computer-assignment.ts';
import type { HandoverMode, SignatureWay } from '#shared/domain/credential-handover.ts';
import type { CharacterClass } from '#shared/domain/credential-policy.ts';

/** What the console calls the cases of the closed lists of hand-overs. @see X-9 */
export const handoverLabels = {
  characterClass: {
    upper: 'Maiuscole',
    lower: 'Minuscole',
    digit: 'Cifre',
    symbol: 'Segni',
  } satisfies Record<CharacterClass, string>,
  assignmentCause: {
    newHire: 'Nuova assunzione',
    repair: 'Malfunzionamento – riparazione',
    replacement: 'Malfunzionamento – sostituzione',
    other: 'Altro',
  } satisfies Record<AssignmentCause, string>,
  replacedState: {
    inRepair: 'In riparazione',
    disposed: 'Dismesso',
  } satisfies Record<ReplacedState, string>,
  assignmentItemType: {
    enablement: 'Abilitazione',
    activation: 'Attivazione',
    accreditation: 'Accreditamento',
  } satisfies Record<AssignmentItemType, string>,
  handoverMode: {
    sealedEnvelope: 'Busta chiusa e sigillata',
    personalEmail: 'Comunicazione personale a mezzo e-mail',
    changerNotice: 'Comunicazione diretta del soggetto che ha aggiornato la password',
  } satisfies Record<HandoverMode, string>,
  signatureWay: {
    screen: 'Sullo schermo',
    paper: 'Su carta',
  } satisfies Record<SignatureWay, string>,
  noticeChannel: {
    inPerson: 'Di persona',
    phone: 'Telefono',
    email: 'E-mail',
  } satisfies Record<NoticeChannel, string>,
  reviewOutcome: {
    confirmed: 'Confermato',
    changed: 'Modificato',
    revoked: 'Revocato',
  } satisfies Record<ReviewOutcome, string>,
} as const;
