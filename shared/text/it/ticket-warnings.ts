import type { TicketWarning } from '#shared/domain/ticket-warnings.ts';

/** What is amiss in a ticket once the writes of several consoles are put together, and what to do. @see X-3 */
export const ticketWarnings = {
  'solution-missing': 'Risulta risolto, ma manca la soluzione: scrivi che cosa è stato fatto.',
  'cause-missing': 'Risulta chiuso, ma manca la causa: scrivila.',
  'outcome-missing': 'Risulta chiuso, ma manca l’esito: indicalo.',
  'taking-missing': 'Risulta in lavorazione, ma non risulta chi lo ha preso in carico: guarda la storia.',
  'taking-suspended': 'È stato preso in carico, ma la sospensione risulta ancora aperta: riprendilo.',
  'end-missing': 'Risulta concluso, ma manca la data: guarda la storia.',
  'end-standing': 'È aperto, ma porta ancora la data di una conclusione: guarda la storia.',
  'data-loss-priority': 'C’è una perdita di dati, ma la priorità non è ALTA: correggi l’una o l’altra.',
  'platform-in-progress':
    'La piattaforma è di altri e non si ripara qui: mettilo in attesa di chi la gestisce.',
  'duplicate-open': 'Risulta duplicato di un altro ticket, ma è aperto: separali, oppure annulla questo.',
} as const satisfies Record<TicketWarning, string>;
