import type { Catalogue } from '#shared/text/catalogue.ts';

/** What is said of secrets in what people write, before saving and after. */
export const secrets: Catalogue['secrets'] = {
  title: 'This seems to hold a secret',
  lead: 'Passwords, PINs and keys are never kept: whoever reads the ticket, today or years from now, would see them. The text can be saved like this:',
  without: 'Without the secret',
  inField: (field) => `${field}, without the secret`,
  clean: 'Save without the secret',
  back: 'Back to the text',
  notSecret: 'It is no secret: I have checked',
  asIs: 'Save as it is',
  withdrawn: 'Nothing was saved: the text is still where you wrote it.',
  redact: 'Blank…',
  redactWhat: (what) => `Blank: ${what}`,
  redactTitle: 'Blank for ever?',
  redactLead: (what) =>
    `“${what}” will be readable nowhere: lists, search, history, exports, on this console and on every other once it receives the change. Who blanked it, when, which field and why stays written.`,
  redactKept:
    'The text stays, though, in the files already published in the shared folder, and in the backups already made, until they are written again: a password that was written down must be changed anyway.',
  redactFinal: 'It cannot be undone.',
  redactReason: 'Why',
  redactReasonHint: 'It will be readable in the ticket: do not repeat the secret.',
  redactReasonMissing: 'Write why.',
  redactSubmit: 'Blank',
  redacted: 'Blanked.',
  keep: 'Leave as it is',
  changeReason: 'Reason of the change',
  told: (what) => `Blanked: ${what}`,
};
