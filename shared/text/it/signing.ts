/** What the console says where a paper is signed, on the screen or on paper. */
export const signing = {
  signatureOf: (name: string): string => `Firma di ${name}`,
  drawnNote:
    'Una firma tracciata sullo schermo prova chi c’era e quando, ma non è una firma elettronica qualificata.',
  sign: 'Firma sullo schermo',
  signLead:
    'Chi firma legge ciò che è scritto qui sopra e firma nel riquadro, con il dito, la penna o il mouse.',
  pad: 'Riquadro per la firma',
  padEmpty: 'Riquadro vuoto',
  padDrawn: (count: string): string => (count === '1' ? 'Un tratto' : `${count} tratti`),
  clear: 'Cancella i tratti',
  confirmSignature: 'Conferma la firma',
  byKeyboard: 'Senza mouse né schermo tattile: stampa il foglio e usa la firma su carta.',
  signPaper: 'Firma su carta',
  signPaperLead: 'Chi doveva ha firmato la copia stampata. La scansione si può allegare dopo.',
  attachScan: 'Allega la scansione',
  scanField: 'Scansione del foglio firmato',
  scanAttached: 'Scansione allegata.',
  scanMissing: 'da allegare',
  openScan: 'Apri la scansione',
  saveScan: 'Salva con nome',
  signedOn: 'Firmato il',
  way: 'Firma',
  scan: 'Scansione',
} as const;
