/** What is said of secrets in what people write, before saving and after. */
export const secrets = {
  title: 'Sembra che qui ci sia un segreto',
  lead: 'Password, PIN e chiavi non si conservano mai: chi legge il ticket, oggi o fra anni, li vedrebbe. Il testo si può salvare così:',
  without: 'Senza il segreto',
  inField: (field: string): string => `${field}, senza il segreto`,
  clean: 'Salva senza il segreto',
  back: 'Torna al testo',
  notSecret: 'Non è un segreto: l’ho controllato',
  asIs: 'Salva così com’è',
  withdrawn: 'Non è stato salvato nulla: il testo è ancora dove lo hai scritto.',
  redact: 'Oscura…',
  redactWhat: (what: string): string => `Oscura: ${what}`,
  redactTitle: 'Oscurare per sempre?',
  redactLead: (what: string): string =>
    `«${what}» non si leggerà più da nessuna parte: elenchi, ricerca, storia, esportazioni, su questa console e su tutte le altre quando riceveranno la modifica. Resta scritto chi ha oscurato, quando, quale campo e perché.`,
  redactKept:
    'Il testo resta però nei file già pubblicati della cartella condivisa, e nelle copie di sicurezza già fatte, finché non saranno riscritti: una password che è stata scritta va comunque cambiata.',
  redactFinal: 'Non si può annullare.',
  redactReason: 'Perché',
  redactReasonHint: 'Si leggerà nel ticket: non ripetere il segreto.',
  redactReasonMissing: 'Scrivi perché.',
  redactSubmit: 'Oscura',
  redacted: 'Oscurato.',
  keep: 'Lascia com’è',
  changeReason: 'Motivo della modifica',
  told: (what: string): string => `Oscurato: ${what}`,
} as const;
