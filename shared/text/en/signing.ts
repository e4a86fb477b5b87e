import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the console says in English where a paper is signed. */
export const signing: Catalogue['signing'] = {
  signatureOf: (name) => `Signature of ${name}`,
  drawnNote:
    'A signature drawn on the screen shows who was there and when, but it is no qualified electronic signature.',
  sign: 'Sign on the screen',
  signLead:
    'Whoever signs reads what is written above and signs in the box, with a finger, a pen or the mouse.',
  pad: 'Box for the signature',
  padEmpty: 'Empty box',
  padDrawn: (count) => (count === '1' ? 'One stroke' : `${count} strokes`),
  clear: 'Clear the strokes',
  confirmSignature: 'Confirm the signature',
  byKeyboard: 'Without a mouse or a touch screen: print the paper and use the signature on paper.',
  signPaper: 'Signature on paper',
  signPaperLead: 'Whoever had to signed the printed copy. The scan may be attached later.',
  attachScan: 'Attach the scan',
  scanField: 'Scan of the signed paper',
  scanAttached: 'Scan attached.',
  scanMissing: 'to be attached',
  openScan: 'Open the scan',
  saveScan: 'Save as',
  signedOn: 'Signed on',
  way: 'Signature',
  scan: 'Scan',
};
