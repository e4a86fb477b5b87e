import type { MissingThing } from '#shared/domain/handover/assignment-readiness.ts';
import type { AssignmentState, AssignmentStep } from '#shared/domain/handover/assignment-state.ts';
import type { PurchaseState, PurchaseStep } from '#shared/domain/handover/purchase-state.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import { createFormats } from '#shared/text/formats.ts';
import { handoverLabels } from './handover-labels.ts';
import { inventoryLabels } from './inventory-labels.ts';

const formats = createFormats('it');

/** How the states of an assignment are called. @see P9-5.1-a */
export const assignmentStates = {
  requested: 'Richiesta',
  preparing: 'Predisposizione',
  accountsReady: 'Account creati',
  delivered: 'Consegnato',
  returned: 'Restituito',
  cancelled: 'Annullata',
} as const satisfies Record<AssignmentState, string>;

/** How the states of a purchase are called. @see P9-5.1-c */
export const purchaseStates = {
  requested: 'Richiesto',
  ordered: 'Ordinato',
  received: 'Ricevuto',
  cancelled: 'Annullato',
} as const satisfies Record<PurchaseState, string>;

/** What a step does, as in “non si può …”. */
export const assignmentSteps = {
  edit: 'modificare',
  prepare: 'predisporre',
  confirmAccounts: 'confermare gli account',
  deliver: 'consegnare',
  return: 'restituire',
  cancel: 'annullare',
} as const satisfies Record<AssignmentStep, string>;

/** What a step does with a purchase, as in “non si può …”. */
export const purchaseSteps = {
  edit: 'modificare',
  order: 'ordinare',
  receive: 'ricevere',
  cancel: 'annullare',
} as const satisfies Record<PurchaseStep, string>;

const ACCOUNT: Partial<Readonly<Record<string, string>>> = {
  network: 'account di rete',
  serviceMail: 'posta elettronica di servizio',
  application: 'applicativo',
};

/** What is missing before a delivery, in a few words. @see P9-5.1-a, P9-5.1-d */
export function missingWords(thing: MissingThing): string {
  switch (thing.what) {
    case 'asset':
      return 'computer da scegliere';
    case 'assetUnavailable':
      return `${thing.label} è “${inventoryLabels.assetState[thing.state]}”`;
    case 'assetHeld':
      return `${thing.label} è ancora di ${thing.holder}`;
    case 'item':
      return `${handoverLabels.assignmentItemType[thing.type].toLowerCase()} “${thing.text}” da fare`;
    case 'enablementWaiting':
      return `“${thing.text}” in attesa di concerto`;
    case 'enablementEnded':
      return `abilitazione “${thing.text}” non più in vigore`;
    case 'networkAccount':
      return 'account di rete';
    case 'serviceMailAccount':
      return 'account di posta elettronica di servizio';
    case 'applicationAccount':
      return `account per l’applicativo ${thing.application}`;
    case 'accountLate':
      return `${ACCOUNT[thing.type] ?? 'account'} ${thing.system} creato dopo la consegna (${formats.day(thing.createdOn)})`;
    default:
      return assertNever(thing);
  }
}

/** Why it is waited for, and what to do. @see P9-4-a, P9-5.1-a, P9-5.1-d */
export function missingReason(thing: MissingThing): string {
  switch (thing.what) {
    case 'asset':
      return 'Si consegna un computer dell’inventario: sceglilo in Modifica.';
    case 'assetUnavailable':
      return 'Com’è ora non si può consegnare: registra che è rientrato, oppure scegline un altro.';
    case 'assetHeld':
      return 'Un computer si consegna quando chi lo aveva lo ha restituito.';
    case 'item':
      return 'Abilitazioni, attivazioni e accreditamenti si predispongono prima della consegna (P9 §5.1).';
    case 'enablementWaiting':
      return 'L’abilitazione è autorizzata quando il dirigente dell’area è d’accordo (P9 §4): registra il concerto nella scheda della persona.';
    case 'enablementEnded':
      return 'L’abilitazione è finita o è stata eliminata: chiedine un’altra, oppure togli la riga.';
    case 'networkAccount':
    case 'serviceMailAccount':
    case 'applicationAccount':
      return 'Prima di consegnare il computer si creano gli account (P9 §5.1): registralo nella scheda della persona.';
    case 'accountLate':
      return 'Gli account esistono prima della consegna (P9 §5.1): consegna da quel giorno in poi.';
    default:
      return assertNever(thing);
  }
}
