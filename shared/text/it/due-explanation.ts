import type { MissingRule } from '#shared/domain/service-level/due-explanation.ts';

function because(reason: string): string {
  return reason === '' ? '' : `: ${reason}`;
}

/** How a due time comes about, in lines that can be copied. */
export const dueExplanation = {
  title: 'Perché questa scadenza?',
  due: (when: string): string => `Scadenza della presa in carico: ${when}.`,
  allowed: (opened: string, allowed: string): string =>
    `Si contano ${allowed} di orario di servizio dall’apertura, ${opened}.`,
  level: (priority: string, day: string): string =>
    `Priorità ${priority}, con il livello di servizio in vigore dal ${day}: vale quello del giorno di apertura.`,
  calendar: (day: string): string => `Orario di servizio in vigore dal ${day}`,
  day: (day: string, what: string): string => `${day}: ${what}`,
  counted: (slots: string, minutes: string, total: string): string =>
    `${slots} = ${minutes} (in tutto ${total})`,
  paused: (slots: string): string => `sospeso ${slots}`,
  nothing: 'nessuna ora da contare',
  pause: (from: string, to: string, reason: string): string =>
    `Sospeso dal ${from} al ${to}${because(reason)}`,
  pauseLasting: (from: string, reason: string): string =>
    `Sospeso dal ${from}, e dura ancora${because(reason)}. La scadenza si sposta finché dura.`,
  priorityChanged: (when: string, from: string, to: string, reason: string): string =>
    `${when}: priorità da ${from} a ${to}${because(reason)}`,
  bodyChanged: (when: string, from: string, to: string, reason: string): string =>
    `${when}: ente da ${from} a ${to}${because(reason)}`,
  recomputed: 'La scadenza è contata di nuovo dall’apertura, con la priorità e l’ente di adesso.',
  someBody: 'un altro ente',
  met: (when: string, elapsed: string): string =>
    `Preso in carico ${when}, dopo ${elapsed}: entro i termini.`,
  missed: (when: string, elapsed: string): string =>
    `Preso in carico ${when}, dopo ${elapsed}: oltre i termini.`,
  running: (elapsed: string, left: string): string => `Finora sono passate ${elapsed}: ne restano ${left}.`,
  overdue: (elapsed: string): string => `Finora sono passate ${elapsed}: la scadenza è superata.`,
  stopped: 'Il ticket è annullato o è il doppione di un altro: la presa in carico non si conta.',
  missing: {
    calendar:
      'L’orario di servizio dell’ente è da configurare: finché non c’è, nessuna scadenza si può calcolare.',
    serviceLevel:
      'Il livello di servizio dell’ente è da configurare: per il giorno di apertura nulla è stato promesso.',
    hours: 'L’orario di servizio dell’ente non ha ore abbastanza per arrivare a una scadenza.',
  } satisfies Record<MissingRule, string>,
} as const;
