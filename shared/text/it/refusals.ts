import type { ArgumentFault, RefusalCode, RefusalData } from '#shared/domain/act-refusals.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createFormats } from '#shared/text/formats.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { backupRefusals } from './backup-refusals.ts';
import { checkRefusals } from './check-refusals.ts';
import { chargingRefusals } from './charging-refusals.ts';
import { costsDataRefusals } from './costs-data-refusals.ts';
import { accessRefusals } from './access-refusals.ts';
import { costsIssueRefusals } from './costs-issue-refusals.ts';
import { deskRefusals } from './desk-refusals.ts';
import { documentRefusals } from './document-refusals.ts';
import { fieldNames } from './field-names.ts';
import { guidedActionRefusals } from './guided-action-refusals.ts';
import { handoverPolicyRefusals } from './handover-policy-refusals.ts';
import { handoverReceiptRefusals } from './handover-receipt-refusals.ts';
import { handoverCustodyRefusals } from './handover-custody-refusals.ts';
import { importRefusals } from './import-refusals.ts';
import { inventoryRefusals } from './inventory-refusals.ts';
import { KIND_WITH_ARTICLE } from './kind-with-article.ts';
import { labels } from './labels.ts';
import { leakRefusals } from './leak-refusals.ts';
import { handoverAssignmentsRefusals } from './handover-assignments-refusals.ts';
import { officeRefusals } from './office-refusals.ts';
import { outingRefusals } from './outing-refusals.ts';
import { siteRegisterRefusals } from './site-register-refusals.ts';
import { ticketRuleRefusals } from './ticket-rule-refusals.ts';
import { setupRefusals } from './setup-refusals.ts';

const formats = createFormats('it');

const KEPT = 'Quello che hai scritto è ancora qui';

function ticket(code: string | null): string {
  return code === null ? 'Il nuovo ticket' : `Il ticket ${code}`;
}

function fault({ field, problem, limit }: ArgumentFault): string {
  const name = `“${nameOfField(fieldNames, field)}”`;
  const longest = limit === null ? '' : ` (al massimo ${formats.integer(limit)})`;
  switch (problem) {
    case 'missing':
      return `${name} va compilato`;
    case 'too-short':
      return `${name} è vuoto o troppo corto`;
    case 'too-long':
      return `${name} è troppo lungo o troppo grande${longest}`;
    case 'malformed':
      return `${name} non è scritto nella forma attesa`;
    case 'unexpected':
      return `${name} non è previsto`;
  }
}

/** What the console says when a use case refuses: what happened, what was kept, what to do. */
export const refusals = {
  ...chargingRefusals,
  ...costsDataRefusals,
  ...checkRefusals,
  ...accessRefusals,
  ...deskRefusals,
  ...documentRefusals,
  ...costsIssueRefusals,
  ...guidedActionRefusals,
  ...siteRegisterRefusals,
  ...ticketRuleRefusals,
  ...leakRefusals,
  ...setupRefusals,
  ...backupRefusals,
  ...handoverAssignmentsRefusals,
  ...officeRefusals,
  ...outingRefusals,
  ...handoverCustodyRefusals,
  ...inventoryRefusals,
  ...handoverReceiptRefusals,
  ...importRefusals,
  ...handoverPolicyRefusals,
  'use-case-unknown': ({ name }): string =>
    `Questa console non conosce il comando “${name}”: non ha fatto nulla. Controlla il nome o aggiorna la console.`,
  'arguments-invalid': ({ faults }): string =>
    `Dati non accettati: ${faults.map(fault).join('; ')}. Nulla è stato registrato e ${KEPT.toLowerCase()}: correggi e riprova.`,
  'actor-unknown': (): string =>
    `Non risulta chi è alla console: nulla è stato registrato. ${KEPT}: scegli chi sei dal nome in alto e riprova.`,
  'record-unknown': ({ kind }): string =>
    `${KIND_WITH_ARTICLE[kind]} non è su questa console: nulla è stato registrato. Può darsi che debba ancora arrivare da un’altra postazione: riprova dopo la prossima sincronizzazione.`,
  'record-deleted': ({ kind }): string =>
    `${KIND_WITH_ARTICLE[kind]} è nel frattempo tra gli elementi eliminati: nulla è stato registrato. Ripristina l’elemento dalle Anagrafiche, o scegline un altro.`,
  'seat-elsewhere': (): string =>
    `La sede indicata è di un altro ente: nulla è stato registrato. ${KEPT}: scegli una sede dell’ente, o lascia il campo vuoto.`,
  'person-holds-tickets': ({ count, codes }): string =>
    `La persona non è stata eliminata: ${count === 1 ? 'ha ancora un ticket aperto' : `ha ancora ${formats.integer(count)} ticket aperti`} (${codes.join(', ')}${count > codes.length ? '…' : ''}). Assegnali ad altri o chiudili, poi riprova.`,
  'person-is-actor': (): string =>
    'La persona non è stata eliminata: è quella che sta usando la console. Passa la console a un’altra persona, poi riprova.',
  'requester-missing': (): string =>
    `Il ticket non è stato aperto: manca chi ha chiamato. ${KEPT}: scegli una persona, o scrivi un nome e un recapito.`,
  'opening-in-future': ({ at }): string =>
    `Il ticket non è stato aperto: ${formats.dateTime(toInstant(at))} è nel futuro. ${KEPT}: correggi la data di apertura o l’orologio del computer.`,
  'priority-reason-missing': ({ code, requested, assigned }): string =>
    `${ticket(code)} non è stato salvato: la priorità assegnata (${labels.ticketPriority[assigned]}) è diversa da quella richiesta (${labels.ticketPriority[requested]}) e manca il perché. ${KEPT}: scrivi il motivo e riprova.`,
  'move-illegal': ({ code, from, to }): string =>
    `${ticket(code)} resta “${labels.ticketState[from]}”: da lì non si passa a “${labels.ticketState[to]}”. Scegli uno dei passaggi proposti.`,
  'move-reason-missing': ({ code, to }): string =>
    `${ticket(code)} resta com’era: per passare a “${labels.ticketState[to]}” serve il motivo. Scrivilo e riprova.`,
  'ticket-not-taken': ({ code, from }): string =>
    `${ticket(code)} resta “${labels.ticketState[from]}”: nessuno lo ha ancora preso in carico. Prendilo in carico, poi riprova.`,
  'plan-missing': ({ code }): string =>
    `${ticket(code)} resta in carico: mancano i tempi e i modi previsti. Scrivi quando e come sarà risolto, o la soluzione, e riprova.`,
  'solution-missing': ({ code }): string =>
    `${ticket(code)} resta com’era: manca la soluzione. Scrivi che cosa è stato fatto e riprova.`,
  'cause-missing': ({ code, reason }): string =>
    `${ticket(code)} resta com’era: per il motivo “${labels.callReason[reason]}” la causa è obbligatoria. Scrivi la causa e riprova.`,
  'ticket-cancelled': ({ code }): string =>
    `${ticket(code)} è annullato e non si modifica più: resta com’era. Se serve, apri un nuovo ticket.`,
  'ticket-settled': ({ code, state }): string =>
    `${ticket(code)} è “${labels.ticketState[state]}” e resta com’era. Riaprilo, se c’è ancora da lavorarci.`,
  'ticket-numbered': ({ number }): string =>
    `Il ticket ha già il numero ${number}, che non cambia più: nulla è stato registrato.`,
  'attachment-unnamed': (): string =>
    'Il file non è stato allegato: il suo nome non si può leggere. Il ticket è com’era: dai al file un altro nome e riprova.',
  'attachment-too-large': ({ name, limit }): string =>
    `Il file “${name}” non è stato allegato: supera ${formats.integer(limit / 2 ** 20)} MiB. Il ticket è com’era: comprimi il file o dividilo, oppure indica nel ticket dove si trova.`,
  'attachment-executable': ({ name }): string =>
    `Il file “${name}” non è stato allegato: è un tipo di file che può avviare programmi. Il ticket è com’era: se serve davvero, mettilo in un archivio compresso e scrivilo nel commento.`,
  'entry-not-attachment': (): string =>
    'Quella voce del ticket non è un allegato: nulla è cambiato. Scegli un allegato dall’elenco.',
  'field-unknown': ({ kind, field }): string =>
    `Questa console non conosce il campo “${field}” (${labels.kind[kind]}): nulla è stato registrato. Aggiorna la console.`,
  'conflict-settled': ({ kind, field }): string =>
    `Il campo “${nameOfField(fieldNames, field, kind)}” non ha più valori in contrasto: qualcuno ha già scelto. Resta il valore che vedi; se non va bene, modificalo.`,
  'conflict-value-foreign': ({ kind, field }): string =>
    `Per il campo “${nameOfField(fieldNames, field, kind)}” si può solo tenere uno dei valori in contrasto: tutti sono ancora lì. Scegline uno.`,
  'deletion-settled': ({ kind }): string =>
    `${KIND_WITH_ARTICLE[kind]} non è più in sospeso fra eliminazione e modifica: qualcuno ha già scelto. Nulla è cambiato ora: guarda com’è adesso e, se non va bene, correggi da lì.`,
  'change-unknown': (): string =>
    'La modifica da annullare non è su questa console: tutto resta com’era. Riprova dopo la prossima sincronizzazione.',
  'undo-superseded': (): string =>
    'Non si può più annullare: dopo quella modifica qualcuno ha scritto ancora, e il suo lavoro resta. Correggi a mano, guardando la storia.',
  'undo-numbered': ({ number }): string =>
    `Il ticket ha già il numero ${number} e non si elimina: resta com’era. Se è stato aperto per errore, annullalo indicando il motivo.`,
} as const satisfies { readonly [Code in RefusalCode]: (data: RefusalData[Code]) => string };
