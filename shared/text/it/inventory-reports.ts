/** What the reports of the inventory say. */
export const inventoryReports = {
  onDay: (day: string): string => `Situazione al ${day}`,
  inPeriod: (from: string, to: string): string => `Dal ${from} al ${to}`,
  baseline:
    'Le voci che portano una fonte vengono da documenti datati: sono una fotografia di quel giorno, non lo stato di oggi.',
  day: 'Ogni bene conta come risulta alla fine dell’ultimo giorno del periodo, secondo gli eventi della sua vita; senza eventi, come dice la sua scheda. I beni dismessi non compaiono.',
  total: 'Totale',
  everyBody: 'Tutti gli enti',
  unknown: 'Non indicato',
  yes: 'Sì',
  no: 'No',
  body: 'Ente',
  asset: 'Bene',
  inventory: {
    title: 'Inventario',
    sheets: { bodies: 'Completezza per ente', assets: 'Inventario' },
    columns: {
      assets: 'Beni',
      onNetwork: 'In rete',
      complete: 'Completi',
      share: 'Completezza',
      missing: 'Dati ABSC 1 che mancano',
    },
    things: 'Beni nel report',
    notes: [
      'La completezza riguarda gli apparati in rete: indirizzo IP, nome, funzione, responsabile, ufficio, e se è portatile o personale (misure minime AgID, ABSC 1.4).',
    ],
  },
  systems: {
    title: 'Distribuzione dei sistemi operativi',
    sheets: { summary: 'Sistemi operativi', pcs: 'Postazioni' },
    columns: { system: 'Sistema operativo', count: 'Postazioni', share: 'Quota' },
    things: 'Postazioni nel report',
    /** `Windows 10: 120 (80,0 %)` */
    share: (system: string, count: string, share: string): string => `${system}: ${count} (${share})`,
    notes: [
      'Contano i PC fissi e portatili in uso. Le diverse scritture dello stesso Windows contano insieme; quello che nessuno ha scritto è “Non indicato”.',
    ],
  },
  obsolete: {
    title: 'Sistemi obsoleti',
    sheets: { bodies: 'Per ente', assets: 'Sistemi obsoleti' },
    columns: {
      devices: 'Postazioni e server',
      obsolete: 'Obsoleti',
      share: 'Quota',
      upgradeGroup: 'Gruppo di aggiornamento',
    },
    things: 'Apparati con un sistema obsoleto',
    notes: [
      'È obsoleto un sistema più vecchio del più vecchio che le condizioni dell’ente accettano in quel giorno; senza condizioni valgono Windows 10 per le postazioni e Windows Server 2012 per i server.',
      'Un sistema che non si riconosce non è detto obsoleto.',
    ],
  },
  renewal: {
    title: 'Ricambio del parco macchine',
    sheets: { bodies: 'Per ente', due: 'Da ricambiare', undated: 'Senza data di acquisto' },
    columns: {
      pcs: 'PC',
      due: 'Da ricambiare',
      undated: 'Senza data',
      personalPrinters: 'Stampanti personali',
      floorPrinters: 'Multifunzione di piano o area',
      years: 'Anni compiuti',
      since: 'Da ricambiare dal',
    },
    things: 'PC da ricambiare',
    threshold: 'Anni dopo i quali un PC si ricambia',
    notes: [
      'Un PC è da ricambiare dal giorno in cui compie gli anni della soglia dalla data di acquisto. Contano i PC fissi e portatili non dismessi.',
      'Le stampanti personali si contano accanto alle multifunzione di piano o area, che le devono sostituire.',
    ],
  },
  steward: {
    title: 'Conto del consegnatario',
    sheets: { account: 'Conto', movements: 'Movimenti' },
    columns: {
      opening: 'Consistenza iniziale',
      loads: 'Carichi',
      unloads: 'Scarichi',
      closing: 'Consistenza finale',
      openingValue: 'Valore iniziale',
      loadsValue: 'Valore dei carichi',
      unloadsValue: 'Valore degli scarichi',
      closingValue: 'Valore finale',
      movement: 'Movimento',
      reason: 'Causale',
      act: 'Atto',
      value: 'Valore',
      difference: 'Differenza (deve essere 0)',
    },
    load: 'Carico',
    unload: 'Scarico',
    act: (type: string, number: string, date: string): string =>
      [type, number, ...(date === '' ? [] : [`del ${date}`])].filter((part) => part !== '').join(' '),
    things: 'Movimenti del periodo',
    notes: [
      'Consistenza iniziale più carichi meno scarichi dà la consistenza finale, che è contata a parte sui beni dell’ultimo giorno: la colonna della differenza deve valere 0.',
      'Un bene è nel conto dell’ente che lo usa finché non è dismesso: un trasferimento è uno scarico per uno e un carico per l’altro.',
      'Il valore è il prezzo di acquisto, dove è stato scritto.',
    ],
  },
} as const;
