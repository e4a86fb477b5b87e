import { toInstant } from '#shared/domain/instant.ts';
import type { OnCallTick } from '#shared/domain/on-call-case.ts';
import type { TicketRuleRefusalData } from '#shared/domain/ticket-rule-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';
import { labels } from './labels.ts';

const formats = createFormats('it');

const KEPT = 'quello che hai scritto è ancora qui';

const TICK: Readonly<Record<OnCallTick, string>> = {
  blocking: 'bloccante',
  urgent: 'urgente',
  notPostponable: 'non posticipabile',
};

function ticket(code: string | null): string {
  return code === null ? 'Il nuovo ticket' : `Il ticket ${code}`;
}

/** What the console says when a rule of a ticket refuses an act. */
export const ticketRuleRefusals = {
  'outcome-missing': ({ code }): string =>
    `${ticket(code)} resta com’era: manca l’esito. Indica se si è concluso positivamente o negativamente e riprova.`,
  'data-loss-priority': ({ code, assigned }): string =>
    `${ticket(code)} resta com’era: con una perdita di dati la priorità non può essere ${labels.ticketPriority[assigned]}. Lascia ${labels.ticketPriority.high}, oppure togli prima il segno della perdita di dati.`,
  'platform-not-repaired': ({ code }): string =>
    `${ticket(code)} resta com’era: la piattaforma è di altri e non si ripara qui. Segnala il malfunzionamento a chi la gestisce e metti il ticket “${labels.ticketState.waitingSupplier}”.`,
  'consultation-missing': ({ code }): string =>
    `${ticket(code)} resta com’era: è un’attività straordinaria e manca il confronto. Registra il confronto con la decisione presa, poi riprova.`,
  'quote-missing': ({ code }): string =>
    `${ticket(code)} resta com’era: non c’è un preventivo inviato da approvare. Registra l’invio del preventivo, poi riprova.`,
  'on-call-not-entitled': ({ isCentralised }): string =>
    isCentralised
      ? `Il ticket non va in reperibilità: il contratto dell’ente la prevede solo per gli applicativi centralizzati. Nulla è stato registrato e ${KEPT}: togli la reperibilità, o indica che si tratta di un applicativo centralizzato.`
      : `Il ticket non va in reperibilità: il profilo dell’ente non la comprende. Nulla è stato registrato e ${KEPT}: togli la reperibilità e riprova.`,
  'on-call-not-due': ({ missing }): string =>
    `Il ticket non va in reperibilità: il problema deve essere bloccante, urgente e non posticipabile, e non risulta ${missing.map((tick) => TICK[tick]).join(' né ')}. Nulla è stato registrato e ${KEPT}: togli la reperibilità, o conferma tutte e tre le condizioni.`,
  'on-call-closed': ({ at, phone }): string =>
    `Il ticket non va in reperibilità: ${formats.dateTime(toInstant(at))} è fuori orario di reperibilità${phone === null ? '' : ` (numero ${phone})`}. Nulla è stato registrato e ${KEPT}. Togli la reperibilità, o correggi la data di apertura.`,
  'channel-not-enabled': ({ channel, channels }): string =>
    `Il canale “${labels.channel[channel]}” qui non è previsto: nulla è stato registrato e ${KEPT}. Scegli tra ${channels.map((each) => `“${labels.channel[each]}”`).join(', ')}.`,
  'asset-elsewhere': (): string =>
    `Il dispositivo indicato è di un altro ente: nulla è stato registrato e ${KEPT}. Scegli un dispositivo dell’ente, o scrivine il nome.`,
  'template-not-ticket': (): string =>
    `Il testo pronto scelto è una risposta, non un ticket: nulla è stato registrato e ${KEPT}. Scegline un altro.`,
  'ticket-taken': ({ code, state }): string =>
    `${ticket(code)} è già “${labels.ticketState[state]}”: la presa in carico non si sospende più. Se si aspetta qualcuno, usa uno degli stati di attesa.`,
  'suspension-running': ({ code }): string =>
    `${ticket(code)} è già sospeso e resta com’era. Riprendilo quando il motivo è venuto meno.`,
  'suspension-missing': ({ code }): string =>
    `${ticket(code)} non è sospeso: resta com’era. Non c’è nulla da riprendere.`,
  'merge-itself': ({ code }): string =>
    `${ticket(code)} non può essere il duplicato di sé stesso: nulla è cambiato. Scegli l’altro ticket.`,
  'merge-target-settled': ({ code, target, state }): string =>
    `${ticket(code)} non è stato unito: il ticket ${target} è “${labels.ticketState[state]}”. Riapri quello, oppure collega i due ticket.`,
  'merge-target-merged': ({ code, target }): string =>
    `${ticket(code)} non è stato unito: il ticket ${target} è a sua volta il duplicato di un altro. Scegli il ticket che è rimasto aperto.`,
  'merge-cycle': ({ code, target }): string =>
    `${ticket(code)} non è stato unito: il ticket ${target} è già un suo duplicato. Separali prima, se vuoi tenere l’altro.`,
  'merge-missing': ({ code }): string =>
    `${ticket(code)} non è un duplicato: nulla è cambiato. Non c’è nulla da separare.`,
  'link-itself': ({ code }): string =>
    `${ticket(code)} non si collega a sé stesso: nulla è cambiato. Scegli l’altro ticket.`,
  'warranty-over': ({ code, lastDay }): string =>
    `${ticket(code)} resta com’era: la garanzia dell’intervento è finita il ${formats.day(lastDay)}. Apri un nuovo ticket che segue questo: sarà a carico dell’ente.`,
  'other-problem': ({ code }): string =>
    `${ticket(code)} resta com’era: un problema diverso è un nuovo ticket. Apri un nuovo ticket e, se serve, collegalo a questo.`,
  'followed-unsettled': ({ code, state }): string =>
    `${ticket(code)} è ancora “${labels.ticketState[state]}”: nulla è stato registrato e ${KEPT}. Lavora su quello, oppure apri il nuovo ticket senza indicarlo.`,
  'matter-in-competence': ({ code, project }): string =>
    `${ticket(code)} resta com’era: il progetto “${project}” riporta il dispositivo in competenza. Lavora il ticket, o togli il progetto se è sbagliato.`,
} as const satisfies {
  readonly [Code in keyof TicketRuleRefusalData]: (data: TicketRuleRefusalData[Code]) => string;
};
