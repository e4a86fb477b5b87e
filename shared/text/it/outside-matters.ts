import type { OutsideMatter } from '#shared/domain/ticket.ts';

/** The matters that are not the office’s: where it is written, and what a request about them is closed with. @see REG-3.c3-a */
export const outsideMatters = {
  article: {
    consumables: 'art. 3, comma 3, n. 1 del Regolamento ICT',
    telephony: 'art. 3, comma 3, n. 2 del Regolamento ICT',
    personalDevices: 'art. 3, comma 3, n. 3 del Regolamento ICT',
  } satisfies Record<OutsideMatter, string>,
  closing: {
    consumables:
      'La richiesta riguarda materiali di consumo, che non sono di competenza dell’ufficio ICT (art. 3, comma 3, n. 1 del Regolamento ICT): all’acquisto e alla gestione provvede l’Ente. Rivolgersi all’ufficio economato dell’Ente.',
    telephony:
      'La richiesta riguarda la telefonia, che non è di competenza dell’ufficio ICT (art. 3, comma 3, n. 2 del Regolamento ICT): a spese, apparecchi e convenzioni provvede l’Ente. Rivolgersi all’ufficio dell’Ente che segue i contratti telefonici.',
    personalDevices:
      'La richiesta riguarda un dispositivo personale che non rientra in un progetto concordato con i Responsabili di settore, e non è di competenza dell’ufficio ICT (art. 3, comma 3, n. 3 del Regolamento ICT). Rivolgersi al proprio Responsabile: se il dispositivo fa parte di un progetto, indicarlo e riaprire la richiesta.',
  } satisfies Record<OutsideMatter, string>,
} as const;
