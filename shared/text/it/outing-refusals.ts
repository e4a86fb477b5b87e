import { toInstant } from '#shared/domain/instant.ts';
import type { OutingRefusalData } from '#shared/domain/outing-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

const KEPT = 'Quello che hai scritto è ancora qui';

function moment(at: number): string {
  return formats.dateTime(toInstant(at));
}

/** What the console says when an act on outings or intervention reports is refused. */
export const outingRefusals = {
  'outing-overlaps': ({ name, minutes, startsAt, endsAt }): string =>
    `${name} è già fuori dal ${moment(startsAt)} al ${moment(endsAt)}: sovrapposizione ${formats.integer(minutes)} minuti. ${KEPT}: cambia l’ora o il tecnico.`,
  'outing-empty': ({ from, to }): string =>
    `La fine (${moment(to)}) non viene dopo l’inizio (${moment(from)}): nulla è stato registrato. ${KEPT}: correggi le ore.`,
  'outing-cancelled': ({ day }): string =>
    `L’uscita è stata annullata il ${formats.day(day)} e resta com’era. Se serve ancora, pianificane una nuova.`,
  'outing-reported': ({ code }): string =>
    `Dell’uscita c’è già il rapporto ${code}: resta com’era. Per correggere ciò che è stato fatto, correggi il rapporto.`,
  'outing-elsewhere': (): string =>
    `L’uscita indicata è di un altro ente: nulla è stato registrato. ${KEPT}: scegli un’uscita dello stesso ente.`,
  'outing-ticket-elsewhere': ({ code }): string =>
    `Il ticket ${code} è di un altro ente: nulla è stato registrato. ${KEPT}: togli quel ticket, o scegli il suo ente.`,
  'report-works-missing': (): string =>
    `Il rapporto non dice i lavori eseguiti: non è stato registrato. ${KEPT}: descrivi che cosa è stato fatto, così l’ente può verificarlo.`,
  'report-tickets-missing': (): string =>
    `Il rapporto non dice per quale ticket: non è stato registrato. ${KEPT}: scegli almeno un ticket.`,
  'report-material-foreign': ({ description }): string =>
    `Il materiale “${description}” è segnato per un ticket che non è nel rapporto: nulla è stato registrato. ${KEPT}: scegli un ticket del rapporto.`,
  'report-provisional-open': (): string =>
    `Una soluzione provvisoria lascia aperti i ticket: il rapporto non è stato registrato. ${KEPT}: togli la spunta che li risolve, o scegli l’esito definitivo.`,
  'report-signed': ({ code, day }): string =>
    `Il rapporto ${code} è firmato dal ${formats.day(day)} e non si cambia più: resta com’era. Se serve altro, scrivi un nuovo rapporto.`,
  'report-signatory-missing': ({ code }): string =>
    `Il rapporto ${code} non dice chi firma per l’ente: non è stato firmato. ${KEPT}: scrivi il nome di chi firma.`,
} as const satisfies {
  readonly [Code in keyof OutingRefusalData]: (data: OutingRefusalData[Code]) => string;
};
