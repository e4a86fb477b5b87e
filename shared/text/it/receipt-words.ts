/**
 * The wording of receipts, in Italian whatever the language of the console: it is the language of the bodies. Another
 * wording is another version: what was frozen with the former one stays as it is.
 *
 * @see P9-5.1-e, P9-5.1-f
 */
export const receiptWords = {
  versions: { sealedEnvelope: 'busta/1', personalEmail: 'email/1', changerNotice: 'avviso/1' },
  procedure: (procedure: string): string => `Procedura ${procedure}`,
  title: {
    sealedEnvelope: 'Ricevuta di consegna di credenziali in busta chiusa e sigillata',
    personalEmail: 'Ricevuta di comunicazione personale di credenziali a mezzo e-mail',
    changerNotice: 'Ricevuta di comunicazione diretta di un cambio di credenziali',
  },
  received: {
    sealedEnvelope: (recipient: string, day: string, deliverer: string): string =>
      `Io sottoscritto/a ${recipient} dichiaro di avere ricevuto personalmente, il ${day}, da ${deliverer}, una busta chiusa e sigillata che comunica l’attivazione degli account elencati qui sotto.`,
    personalEmail: (recipient: string, day: string, deliverer: string): string =>
      `Io sottoscritto/a ${recipient} dichiaro di avere ricevuto, il ${day}, da ${deliverer}, la comunicazione personale a mezzo e-mail dell’attivazione degli account elencati qui sotto.`,
    changerNotice: (recipient: string, day: string, deliverer: string): string =>
      `Io sottoscritto/a ${recipient} dichiaro di essere stato/a avvisato/a direttamente, il ${day}, da ${deliverer}, che ha aggiornato le credenziali elencate qui sotto.`,
  },
  envelope: (envelope: string, seal: string): string =>
    `Busta n. ${envelope}, sigillo n. ${seal}. Alla consegna il sigillo era integro.`,
  address: (address: string): string => `Indirizzo di posta elettronica: ${address}`,
  servesFrom: (day: string): string => `Presa di servizio: ${day}`,
  accounts: 'Account:',
  account: (type: string, system: string): string => `- ${type}: ${system}`,
  userName: (userName: string): string => `, nome utente ${userName}`,
  deviation: (reason: string): string => `Consegna fuori procedura. Motivo: ${reason}`,
  duties:
    'Mi impegno a custodire le credenziali con cura, a non cederle ad altri, a cambiarle al primo accesso e a segnalare subito all’ufficio ICT se temo che altri le conoscano.',
  noSecret: 'Questa ricevuta dice che cosa è stato consegnato e non contiene segreti.',
} as const;
