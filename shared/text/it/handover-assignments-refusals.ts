import type { HandoverAssignmentsRefusalData } from '#shared/domain/handover-assignments-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';
import {
  assignmentStates,
  assignmentSteps,
  missingWords,
  purchaseStates,
  purchaseSteps,
} from './assignment-words.ts';
import { handoverLabels } from './handover-labels.ts';

const formats = createFormats('it');

const KEPT = 'nulla è stato registrato e quello che hai scritto è ancora qui';

/** What the console says when it refuses an act on assignments and purchases. */
export const handoverAssignmentsRefusals = {
  'requester-not-allowed': ({ name, day, isSua, allowed }): string =>
    `Il ${formats.day(day)} ${name} non risulta ${isSua ? 'DIR SUA' : 'dirigente di quell’ente'}: ${KEPT}. ${
      allowed.length === 0
        ? 'Registra prima l’incarico di chi lo era quel giorno.'
        : `Scegli chi lo era quel giorno: ${allowed.join(', ')}.`
    }`,
  'assignment-ticket-missing': ({ cause }): string =>
    `La causale “${handoverLabels.assignmentCause[cause]}” nasce da un ticket, e qui non è detto quale: ${KEPT}. Scegli il ticket.`,
  'replaced-asset-missing': (): string =>
    `Una sostituzione dice quale computer lascia il posto e che ne sarà: ${KEPT}. Scegli il computer sostituito e il suo nuovo stato.`,
  'replaced-asset-unasked': (): string =>
    `Un computer sostituito si indica solo per una sostituzione: ${KEPT}. Cambia la causale, oppure togli il computer sostituito.`,
  'replaced-asset-held': ({ label, holder }): string =>
    `${label} è assegnato a ${holder}, non a chi riceve il computer: ${KEPT}. Scegli il computer di questa persona.`,
  'assignment-step-illegal': ({ step, state }): string =>
    `Un’assegnazione nello stato “${assignmentStates[state]}” non si può ${assignmentSteps[step]}: ${KEPT}. Guarda nella storia chi l’ha portata lì.`,
  'assignment-incomplete': ({ step, missing }): string =>
    `Non si può ancora ${assignmentSteps[step]}, manca: ${missing.map(missingWords).join('; ')}. L’assegnazione resta com’era: completa e riprova.`,
  'assignment-item-enabled': ({ text }): string =>
    `La voce “${text}” si completa da sola quando il dirigente dà il concerto all’abilitazione: resta com’era. Registra il concerto nella scheda della persona.`,
  'assignment-item-foreign': (): string =>
    `L’abilitazione scelta è di un’altra persona: ${KEPT}. Scegline una di chi riceve il computer.`,
  'purchase-step-illegal': ({ step, state }): string =>
    `Un acquisto nello stato “${purchaseStates[state]}” non si può ${purchaseSteps[step]}: ${KEPT}. Guarda nella storia chi l’ha portato lì.`,
  'purchase-consultation-missing': ({ day }): string =>
    `Prima dell’ordine serve il confronto con il dirigente, e al ${formats.day(day)} non ce n’è: ${KEPT}. Registra il confronto, poi l’ordine.`,
  'person-awaits-computer': ({ count }): string =>
    `${count === 1 ? 'Un computer è ancora in viaggio verso questa persona' : `${formats.integer(count)} computer sono ancora in viaggio verso questa persona`}: non è stata eliminata. Annulla prima l’assegnazione, oppure registra che esce dal servizio.`,
} as const satisfies {
  readonly [Code in keyof HandoverAssignmentsRefusalData]: (
    data: HandoverAssignmentsRefusalData[Code],
  ) => string;
};
