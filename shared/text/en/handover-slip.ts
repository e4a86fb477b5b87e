import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the screen and the paper of the envelope slip say, in English. */
export const handoverSlip: Catalogue['handoverSlip'] = {
  title: 'Slip for the envelope',
  titleOf: (name) => `Slip for the envelope of ${name}`,
  print: 'Print the slip',
  printAgain: 'Print another slip',
  preview: 'What the slip will look like',
  howTitle: 'A password that nobody keeps',
  how: [
    'The initial password is made when you press Print, exists only on its way to the printer and is then wiped: it is not saved, not logged, not synchronised, not sent, and cannot be exported from the console. Here on the screen dots stand in its place.',
    'In the print dialog choose a real printer: with “Save as PDF” the password would stay in a file, and the rule would be broken. Better a printer nearby, without a stored queue.',
    'Set the password that you read on the slip in the system, to be changed at first sign-in, then close and seal the envelope. If the slip is lost, print another: it will have other passwords.',
  ],
  printed: (count) =>
    count === '1'
      ? 'Sent to the printer. The password is on paper alone: it is here no longer.'
      : `Sent to the printer ${count} times: the passwords differ from those before. Destroy the earlier slips.`,
  printedOnce: 'Printing again makes other passwords: only those of the last slip count.',
  accounts: 'Accounts on the slip',
  withPassword: (system) => `${system}: with an initial password`,
  rulesOf: (length, classes) => `${length} characters: ${classes}`,
  byPolicy: (rules, since) => `Policy in force since ${since}: ${rules}.`,
  byDefault: (rules) => `No policy for this system: the initial one applies, ${rules}.`,
  noPassword: 'Without a password: one gets in another way.',
  nobody: 'No account to put on the slip',
  nobodyText:
    'The person is gone, is not among those you may see, or has no open account among those chosen.',
  paper: {
    heading: 'Initial credentials',
    reserved: 'Confidential. To be opened only by',
    envelope: (number) => `Envelope no. ${number}`,
    account: 'Account',
    userName: 'User name',
    password: 'Initial password',
    hidden: '••••••••••',
    hiddenName: 'The password is on the printed slip alone',
    none: 'No initial password on this slip',
    specimen: 'Specimen without passwords: to have them, use “Print the slip” in the console.',
    change: 'At first sign-in change every password of this slip to one that only you know.',
    unkept: 'This slip is the only copy: the office has not kept the passwords and cannot read them again.',
    destroy:
      'After the first sign-in destroy the slip. If the envelope was not sealed, do not use it and tell the office at once.',
    alphabet:
      'Each box is one character. To avoid mistakes the passwords hold no zero, one, two or five, nor letters that look like a digit.',
  },
};
