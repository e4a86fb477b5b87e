import type { HandoverDetail, HandoverReceiptRefusalData } from '#shared/domain/handover-receipt-refusals.ts';
import type { ModeReason } from '#shared/domain/handover/handover-mode.ts';
import { createFormats } from '#shared/text/formats.ts';
import { handoverLabels } from './handover-labels.ts';

const formats = createFormats('it');

const KEPT = 'nulla è stato registrato e quello che hai scritto è ancora qui';

const MODES = handoverLabels.handoverMode;

const BECAUSE = {
  newHire: 'l’assegnazione è per una nuova assunzione',
  openedForFirstDay: 'gli account sono stati creati per la presa di servizio',
  inService: 'la persona era già in servizio quando gli account sono stati creati',
} satisfies Record<ModeReason, string>;

const DETAILS = {
  envelopeNumber: 'il numero della busta',
  sealNumber: 'il numero del sigillo',
  recipientEmails: 'l’indirizzo e-mail',
} satisfies Record<HandoverDetail, string>;

/** What the console says when it refuses an act on a hand-over. */
export const handoverReceiptRefusals = {
  'handover-first-day-missing': ({ name }): string =>
    `Di ${name} non è scritta la presa di servizio, da cui dipende come si consegnano le credenziali: ${KEPT}. Scrivila nella scheda della persona.`,
  'handover-account-foreign': ({ system, name }): string =>
    `L’account ${system} non è di ${name}: ${KEPT}. Le credenziali si consegnano solo al loro titolare: togli quell’account.`,
  'handover-account-closed': ({ system, day }): string =>
    `L’account ${system} è chiuso dal ${formats.day(day)}: ${KEPT}. Toglilo dalla consegna.`,
  'handover-account-later': ({ system, day, handedOn }): string =>
    `L’account ${system} è stato creato il ${formats.day(day)}, dopo la consegna del ${formats.day(handedOn)}: ${KEPT}. Correggi la data, oppure toglilo dalla consegna.`,
  'handover-account-handed': ({ system, code }): string =>
    `L’account ${system} è già stato consegnato (${code}): ${KEPT}. Toglilo, oppure revoca prima quella consegna.`,
  'handover-assignment-foreign': ({ name }): string =>
    `L’assegnazione del computer non è per ${name}: ${KEPT}. Scegline un’altra.`,
  'handover-mode-wrong': ({ mode, derived, because }): string =>
    `La modalità non si sceglie: qui è “${MODES[derived]}”, perché ${BECAUSE[because]}, e non “${MODES[mode]}”; ${KEPT}. Togli la modalità, oppure correggi la presa di servizio o le date degli account.`,
  'handover-detail-foreign': ({ detail, mode }): string =>
    `Con la modalità “${MODES[mode]}” non si scrive ${DETAILS[detail]}: ${KEPT}. Toglilo.`,
  'handover-envelope-incomplete': ({ missing }): string =>
    `Per la busta chiusa e sigillata manca ${missing.map((detail) => DETAILS[detail]).join(' e ')}: ${KEPT}. Copialo dalla busta.`,
  'handover-address-missing': ({ name }): string =>
    `Non c’è un indirizzo e-mail a cui scrivere a ${name}: ${KEPT}. Scrivilo qui, oppure nella scheda della persona.`,
  'handover-address-many': ({ count }): string =>
    `La comunicazione è personale, e qui gli indirizzi sono ${formats.integer(count)}: ${KEPT}. Lasciane uno solo, senza altri in copia.`,
  'handover-deviation-unexplained': ({ servesFrom, handedOn }): string =>
    `La busta si consegna il giorno della presa di servizio (${formats.day(servesFrom)}), e questa è del ${formats.day(handedOn)}: ${KEPT}. Scrivi perché: la consegna resterà segnata come fuori procedura.`,
  'handover-signed': ({ day }): string =>
    `La ricevuta è firmata dal ${formats.day(day)}: resta com’era. Se le credenziali non valgono più, revoca la consegna.`,
  'handover-returned': ({ day }): string =>
    `Quanto consegnato è stato restituito il ${formats.day(day)}: resta com’era.`,
  'handover-revoked': ({ day }): string =>
    `La consegna è stata revocata il ${formats.day(day)}: resta com’era. Per consegnare di nuovo registra un’altra consegna.`,
  'handover-too-early': ({ day, handedOn }): string =>
    `Il ${formats.day(day)} viene prima della consegna (${formats.day(handedOn)}): ${KEPT}. Correggi la data.`,
  'handover-too-late': ({ day, today }): string =>
    `Il ${formats.day(day)} non è ancora arrivato (oggi è il ${formats.day(today)}): ${KEPT}. Correggi la data.`,
  'handover-signature-blank': (): string =>
    `Il riquadro della firma è vuoto: ${KEPT}. Firma nel riquadro, oppure scegli la firma su carta.`,
  'handover-signature-other': ({ way }): string =>
    way === 'screen'
      ? `La firma sullo schermo non ha una scansione: ${KEPT}. Togli la scansione, oppure scegli la firma su carta.`
      : `La firma su carta non si traccia sullo schermo: ${KEPT}. Togli la firma tracciata, oppure scegli la firma sullo schermo.`,
  'handover-scan-unreadable': ({ name }): string =>
    `Il file “${name}” non è un’immagine né un PDF: ${KEPT}. Scegli la scansione del foglio firmato.`,
} satisfies {
  readonly [Code in keyof HandoverReceiptRefusalData]: (data: HandoverReceiptRefusalData[Code]) => string;
};
