import type { SiteRegisterRefusalData } from '#shared/domain/site-register-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';
import { setup } from './setup.ts';

const formats = createFormats('it');

const KEPT = 'nulla è stato registrato e quello che hai scritto è ancora qui';

function weekdayName(weekday: number): string {
  return setup.weekdays[weekday - 1]?.toLowerCase() ?? '';
}

/** What the console says when it refuses an act on machine rooms and on the rotation of backup media. */
export const siteRegisterRefusals = {
  'room-name-known': ({ name }): string =>
    `L’ente ha già una sala “${name}”: ${KEPT}. Usa un altro nome, oppure apri la sala che c’è.`,
  'room-left': ({ at }): string =>
    `L’uscita è già segnata, ${formats.dateTime(at)}: resta com’era. Se è sbagliata, correggila in Modifica.`,
  'media-plan-closed': ({ day }): string =>
    `La rotazione è chiusa dal ${formats.day(day)}: ${KEPT}. Scegli un giorno precedente o la rotazione che l’ha sostituita.`,
  'media-plan-in-use': ({ count }): string =>
    `Con questa rotazione ${count === 1 ? 'è già stato registrato un cambio' : `sono già stati registrati ${formats.integer(count)} cambi`}: inizio, settimane e cambi previsti restano com’erano, perché il registro dica il vero. Chiudila e definiscine una nuova: ${KEPT}.`,
  'media-slot-beyond': ({ week, weeks }): string =>
    `Un cambio è previsto nella settimana ${formats.integer(week)}, ma il ciclo ${weeks === 1 ? 'dura una settimana' : `dura ${formats.integer(weeks)} settimane`}: ${KEPT}. Allunga il ciclo o togli quel cambio.`,
  'media-slot-twice': ({ week, weekday }): string =>
    `Nella settimana ${formats.integer(week)} ci sono due supporti per lo stesso giorno (${weekdayName(weekday)}): ${KEPT}. Lasciane uno; per una seconda serie definisci un’altra rotazione.`,
  'media-already-changed': ({ day, label }): string =>
    `Per il ${formats.day(day)} è già registrato il supporto ${label}: ${KEPT}. Se è sbagliato, apri quel cambio e correggilo.`,
  'media-not-expected': ({ day }): string =>
    `Il ${formats.day(day)} non è previsto nessun cambio: ${KEPT}. Scegli un giorno in cui la rotazione ne prevede uno.`,
  'media-change-unclear': (): string =>
    `Serve il supporto entrato oppure il motivo per cui non è entrato, non tutti e due: ${KEPT}. Compila uno solo dei due campi.`,
} as const satisfies {
  readonly [Code in keyof SiteRegisterRefusalData]: (data: SiteRegisterRefusalData[Code]) => string;
};
