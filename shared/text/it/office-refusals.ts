import type { OfficeRefusalData } from '#shared/domain/office-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

const KEPT = 'nulla è stato registrato e quello che hai scritto è ancora qui';

/** What the console says when it refuses an act on who does what, and by which agreement. */
export const officeRefusals = {
  'period-inverted': ({ from, to }): string =>
    `La fine (${formats.day(to)}) viene prima dell’inizio (${formats.day(from)}): ${KEPT}. Correggi le date.`,
  'inhabitants-known': ({ day, count }): string =>
    `Gli abitanti di questo ente al ${formats.day(day)} ci sono già (${formats.integer(count)}): ${KEPT}. Correggi quel dato, oppure scegli un’altra data.`,
  'service-both-ways': ({ service }): string =>
    `Lo stesso servizio (${service}) risulta sia compreso sia escluso dal contratto: ${KEPT}. Lascialo in uno solo dei due elenchi.`,
  'duties-without-contact': (): string =>
    `I compiti sono solo del referente comunale: ${KEPT}. Togli i compiti, oppure scegli quell’incarico.`,
  'account-of-another': ({ userName, holder }): string =>
    `L’account redattore “${userName}” è già di ${holder}: ${KEPT}. Un redattore è una persona sola: usa un altro nome utente, oppure chiudi prima l’account che c’è.`,
  'editor-unnamed': (): string =>
    `Un account redattore dice chi ha fatto ogni modifica, e qui manca il nome utente: ${KEPT}. Scrivilo.`,
  'editor-is-operator': (): string =>
    `Chi lavora per l’ufficio ICT non è redattore dei siti: ${KEPT}. Scegli una persona dell’ente.`,
  'account-closed': ({ day }): string =>
    `L’account è già chiuso dal ${formats.day(day)}: resta com’era. Se la data è sbagliata, correggila nella sua scheda.`,
  'not-director': ({ name, day }): string =>
    `${name === '' ? 'Manca il dirigente: ' : `Il ${formats.day(day)} ${name} non risulta dirigente di quell’ente: `}${KEPT}. Scegli chi lo era quel giorno, oppure registra prima l’incarico.`,
  'enablement-agreed': ({ day }): string =>
    `L’abilitazione ha già il concerto del ${formats.day(day)}: resta com’era.`,
  'enablement-ended': ({ day }): string =>
    `L’abilitazione finisce già il ${formats.day(day)}: resta com’era. Se la data è sbagliata, correggila nella sua scheda.`,
  'not-own-computer': ({ label, holder }): string =>
    `${label} non è il PC assegnato a questa persona${holder === null ? '' : `: è di ${holder}`}; ${KEPT}. Da remoto si raggiunge solo il proprio: scegline un altro, oppure assegna prima il PC.`,
  'own-computer-missing': (): string =>
    `Con RDP o VNC si raggiunge il proprio PC, e qui non è detto quale: ${KEPT}. Scegli il PC assegnato alla persona.`,
  'leaving-actor': (): string =>
    `È la persona che sta usando la console: ${KEPT}. L’uscita la registra un’altra persona dell’ufficio.`,
  'leaving-in-future': ({ day, today }): string =>
    `L’uscita del ${formats.day(day)} si registra quando avviene: ${KEPT}. Per ora scrivi la data di fine servizio nella scheda della persona; oggi è il ${formats.day(today)}.`,
  'successor-missing': ({ count, codes }): string =>
    `${count === 1 ? 'Resterebbe un ticket aperto' : `Resterebbero ${formats.integer(count)} ticket aperti`} senza operatore (${codes.join(', ')}${count > codes.length ? '…' : ''}): ${KEPT}. Scegli a chi passano.`,
  'successor-leaving': (): string =>
    `I ticket non possono passare a chi esce dal servizio: ${KEPT}. Scegli un’altra persona.`,
  'telephony-in-scope': (): string =>
    `Per questo ente la telefonia è di competenza dell’ufficio: ${KEPT}. Togli la materia esclusa e lavora il ticket, oppure correggi le Condizioni dell’ente.`,
  'asset-not-held': ({ label }): string =>
    `${label} non risulta assegnato a questa persona: ${KEPT}. Riapri l’elenco di ciò che ha, e riprova.`,
} as const satisfies {
  readonly [Code in keyof OfficeRefusalData]: (data: OfficeRefusalData[Code]) => string;
};
