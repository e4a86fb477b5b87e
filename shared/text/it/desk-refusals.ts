import type { DeskRefusalData } from '#shared/domain/desk-refusals.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createFormats } from '#shared/text/formats.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { deskLabels } from './desk-labels.ts';
import { fieldNames } from './field-names.ts';
import { labels } from './labels.ts';

const formats = createFormats('it');

const NOTHING = 'nulla è stato registrato';
const KEPT = 'Quello che hai scritto è ancora qui';

function ticket(code: string | null): string {
  return code === null ? 'Il nuovo ticket' : `Il ticket ${code}`;
}

function moment(at: number): string {
  return formats.dateTime(toInstant(at));
}

/** What the console says when an act around a ticket is refused: what happened, what was kept, what to do. */
export const deskRefusals = {
  'moment-in-future': ({ at }): string =>
    `L’ora indicata, ${moment(at)}, è nel futuro: ${NOTHING}. ${KEPT}: correggi l’ora, o l’orologio del computer.`,
  'moment-too-early': ({ at, notBefore }): string =>
    `L’ora indicata, ${moment(at)}, viene prima di quella a cui segue, ${moment(notBefore)}: ${NOTHING}. ${KEPT}: correggi l’ora.`,
  'contact-person-missing': (): string =>
    `Il contatto non è stato registrato: manca con chi si è parlato. ${KEPT}: scegli una persona, o scrivi un nome.`,
  'contact-attached': ({ code }): string =>
    `Il contatto è già del ticket ${code ?? ''}: resta lì. Se è stato collegato per errore, annulla il collegamento e riprova.`,
  'contact-cancelled': (): string =>
    'Il contatto è annullato e non si modifica più: resta com’era. Se serve, registrane uno nuovo.',
  'consent-missing': (): string =>
    `La teleassistenza non può cominciare senza il consenso di chi è al PC: ${NOTHING}. ${KEPT}: indica chi lo ha dato e quando.`,
  'consent-after-start': ({ consentAt, startedAt }): string =>
    `Il consenso (${moment(consentAt)}) viene dopo l’inizio della sessione (${moment(startedAt)}): ${NOTHING}. ${KEPT}: il consenso viene sempre prima, correggi le ore.`,
  'session-started': (): string =>
    'La sessione di teleassistenza è già cominciata: resta com’era. Quando finisce, registra la fine.',
  'session-not-started': (): string =>
    'La sessione di teleassistenza non è ancora cominciata: resta com’era. Registra prima l’inizio.',
  'session-ended': (): string =>
    'La sessione di teleassistenza è già finita: resta com’era. Per continuare, registra un nuovo consenso.',
  'session-not-ended': (): string =>
    'La sessione di teleassistenza non è ancora finita: resta com’era. Registra prima la fine.',
  'escalation-answered': (): string =>
    'La risposta c’è già: resta quella. Per aggiungere altro, scrivi un commento al ticket.',
  'quote-choice-foreign': ({ decision }): string =>
    `Il preventivo non propone “${deskLabels.quoteDecision[decision]}”: resta da decidere. Scegli una delle soluzioni proposte, o “${deskLabels.quoteDecision.rejected}”.`,
  'quote-decided': ({ decision }): string =>
    `Il preventivo è già deciso (“${deskLabels.quoteDecision[decision]}”): resta così. Se serve altro, invia un nuovo preventivo.`,
  'quote-undecided': ({ code }): string =>
    `${ticket(code)} resta com’era: ha un preventivo su cui l’ente non ha ancora deciso. Registra la decisione, oppure chiudi con esito “${labels.outcome.negative}”.`,
  'planned-task-done': (): string =>
    'La manutenzione pianificata è già conclusa: resta com’era. Se serve altro, segnalane una nuova.',
  'outage-reason-other': ({ code, reason }): string =>
    `${ticket(code)} ha come motivo “${labels.callReason[reason]}”: ${NOTHING}. Se a non funzionare è una piattaforma altrui, cambia il motivo in “${labels.callReason.platformMalfunction}” e riprova.`,
  'outage-recorded': ({ code }): string =>
    `${ticket(code)} ha già il suo malfunzionamento di piattaforma: resta quello. Aggiorna quello che c’è.`,
  'outage-reported': (): string =>
    'Il malfunzionamento è già stato segnalato: resta la prima segnalazione. Per aggiungere altro, scrivi un commento al ticket.',
  'outage-restored': (): string =>
    'La piattaforma risulta già ripristinata: resta com’era. Se si è fermata di nuovo, apri un altro ticket.',
  'outage-not-reported': (): string =>
    'Il malfunzionamento non è ancora stato segnalato: resta com’era. Registra prima la segnalazione.',
  'outage-not-restored': (): string =>
    'La piattaforma non risulta ancora ripristinata: resta com’era. Registra prima il ripristino.',
  'platform-owner-missing': ({ platform }): string =>
    `Non si sa chi gestisce la piattaforma “${platform}”: ${NOTHING}. ${KEPT}: scrivi a chi va segnalato il malfunzionamento.`,
  'procedure-unknown': ({ procedure }): string =>
    `La procedura “${procedure}” non è fra quelle colpite: nulla è cambiato. Scegli una procedura dall’elenco.`,
  'procedure-measured': ({ procedure }): string =>
    `La procedura “${procedure}” resta nell’elenco: per lei è stata presa una misura di continuità. Se la misura è sbagliata, annulla prima quella.`,
  'request-body-missing': (): string =>
    `Manca l’ente: ${NOTHING}. ${KEPT}: scegli l’ente, o il ticket da cui tutto nasce.`,
  'evolution-move-illegal': ({ from, to }): string =>
    `La manutenzione evolutiva resta “${deskLabels.evolutionState[from]}”: da lì non si passa a “${deskLabels.evolutionState[to]}”. Scegli uno dei passaggi proposti.`,
  'evolution-incomplete': ({ to, missing }): string =>
    `La manutenzione evolutiva resta com’era: per “${deskLabels.evolutionState[to]}” manca ${missing.map((field) => `“${nameOfField(fieldNames, field, 'evolution')}”`).join(', ')}. Completa i dati e riprova.`,
  'evolution-not-yet': ({ approvedAt }): string =>
    `La manutenzione evolutiva non può ancora cominciare: è approvata dal ${formats.date(toInstant(approvedAt))}. Resta com’era: riprova da quel giorno.`,
  'evolution-reason-missing': ({ to }): string =>
    `La manutenzione evolutiva resta com’era: per passare a “${deskLabels.evolutionState[to]}” serve il motivo. Scrivilo e riprova.`,
  'evolution-settled': ({ state }): string =>
    `La manutenzione evolutiva è “${deskLabels.evolutionState[state]}” e non si modifica più: resta com’era. Se serve altro, proponine una nuova.`,
  'improvement-move-illegal': ({ from, to }): string =>
    `La richiesta di miglioramento resta “${deskLabels.improvementState[from]}”: da lì non si passa a “${deskLabels.improvementState[to]}”. Scegli uno dei passaggi proposti.`,
  'improvement-reason-missing': ({ to }): string =>
    `La richiesta di miglioramento resta com’era: per passare a “${deskLabels.improvementState[to]}” serve il motivo. Scrivilo e riprova.`,
  'improvement-settled': ({ state }): string =>
    `La richiesta di miglioramento è “${deskLabels.improvementState[state]}” e non si modifica più: resta com’era. Se serve altro, proponine una nuova.`,
  'improvement-proposer': (): string =>
    'L’ente che ha proposto il miglioramento resta fra gli aderenti: nulla è cambiato. Se non serve più a nessuno, respingi la richiesta.',
  'notification-sent': (): string =>
    'La notifica è già stata inviata e non si modifica più: resta com’era. Se serve, scrivi di nuovo a chi ha chiesto.',
} as const satisfies {
  readonly [Code in keyof DeskRefusalData]: (data: DeskRefusalData[Code]) => string;
};
