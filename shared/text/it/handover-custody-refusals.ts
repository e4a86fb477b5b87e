import type { HandoverCustodyRefusalData } from '#shared/domain/handover-custody-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

const KEPT = 'nulla è stato registrato e quello che hai scritto è ancora qui';

/** What the console says when it refuses an act on shared credentials, emergency envelopes and administrators. */
export const handoverCustodyRefusals = {
  'shared-credential-closed': ({ day }): string =>
    `La credenziale condivisa è dismessa dal ${formats.day(day)}: resta com’era. Se la si usa ancora, registrane una nuova.`,
  'change-not-member': ({ members }): string =>
    `Un cambio lo registra chi lo ha fatto, e può farlo solo chi usa la credenziale${members.length === 0 ? '' : ` (${members.join(', ')})`}: ${KEPT}. Cambia chi è alla console, oppure aggiungi prima la persona fra chi la usa.`,
  'member-left': ({ name, day }): string =>
    `${name} è fuori servizio dal ${formats.day(day)}: ${KEPT}. Togli la persona da chi usa la credenziale.`,
  'notice-of-another': ({ changer }): string =>
    `I colleghi li avvisa di persona chi ha cambiato la credenziale${changer === '' ? '' : `, cioè ${changer}`}: ${KEPT}. L’avviso può segnarlo solo quella persona.`,
  'envelope-number-known': ({ number }): string =>
    `La busta ${number} c’è già per questo ente: ${KEPT}. Usa un altro numero, oppure apri la busta che c’è.`,
  'envelope-closed': ({ day }): string =>
    `La busta è stata distrutta il ${formats.day(day)}: resta com’era. Registrane una nuova.`,
  'envelope-unsealed': (): string =>
    `La busta è aperta e non ha ancora un nuovo sigillo: ${KEPT}. Registra prima la nuova sigillatura.`,
  'envelope-sealed': ({ seal }): string =>
    `La busta ha già il sigillo ${seal}: ${KEPT}. Se è stata aperta, registra prima l’apertura; se il numero è sbagliato, correggilo in Modifica.`,
  'seal-reused': ({ seal, envelope }): string =>
    `Il sigillo ${seal} è già stato usato${envelope === '' ? '' : ` per la busta ${envelope}`}: ${KEPT}. Un sigillo si usa una volta sola: scrivi il numero di quello nuovo.`,
  'administrator-act-missing': (): string =>
    `Un amministratore di sistema si nomina con un atto, e qui manca: ${KEPT}. Scrivi l’atto di nomina.`,
  'administrator-systems-missing': (): string =>
    `Non è detto che cosa amministra: ${KEPT}. Scrivi almeno un sistema; se manca dal modulo, registra la nomina in Consegne, Amministratori di sistema.`,
  'systems-without-administrator': (): string =>
    `I sistemi amministrati sono solo di un amministratore di sistema: ${KEPT}. Toglili, oppure scegli quell’incarico.`,
  'administrator-unnamed': (): string =>
    `Un account di amministratore è di una persona, e qui manca il nome utente: ${KEPT}. Scrivilo.`,
  'administrator-nameless': ({ userName }): string =>
    `Il nome utente “${userName}” non è di una persona: ${KEPT}. Usa un account nominativo; la credenziale di quello anonimo sta in una busta di emergenza.`,
  'administrator-of-another': ({ userName, holder }): string =>
    `L’account di amministratore “${userName}” è già${holder === '' ? ' di un’altra persona' : ` di ${holder}`}: ${KEPT}. Ogni amministratore ha il suo: usa un altro nome utente, oppure chiudi prima quello che c’è.`,
  'review-not-administrator': (): string =>
    `La verifica annuale è solo degli amministratori di sistema: ${KEPT}. Scegli una nomina di quel tipo.`,
  'appointment-not-in-force': ({ day }): string =>
    `Il ${formats.day(day)} la nomina non era in vigore: ${KEPT}. Correggi la data della verifica.`,
} as const satisfies {
  readonly [Code in keyof HandoverCustodyRefusalData]: (data: HandoverCustodyRefusalData[Code]) => string;
};
