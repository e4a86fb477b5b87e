import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the console says of signing in, of locking the screen, and of what a role hides. */
export const signIn: Catalogue['signIn'] = {
  lockTitle: 'Screen locked',
  pinTitle: (name) => `${name}’s PIN`,
  pinLead: 'The screens stay hidden until you type the PIN chosen at this console.',
  noPinLead: (name) =>
    `${name} is at the console and has no PIN here: one click opens it again. A PIN is chosen in Settings.`,
  pin: 'PIN',
  open: 'Open again',
  another: 'Somebody else signs in',
  back: 'Back to the PIN',
  wrong: 'That is not the PIN: the screens stay hidden. Try again.',
  wait: (seconds) => `Too many wrong attempts: this one was not heard. Try again in ${seconds} seconds.`,
  lockNow: 'Lock the screen',
  locked: 'Screen locked.',
  opened: 'Screen open again.',
  noRole: {
    title: 'No role at this console',
    lead: (name) =>
      `${name} has no role today: nothing can be seen or recorded. The office’s data are untouched.`,
    who: 'Roles are granted in the Registry. Who can do it:',
    another: 'If that is not you, choose who you are.',
  },
  card: {
    title: 'Signing in at this console',
    idle: 'Lock the screen after',
    idleChoices: { 0: 'Never', 5: '5 minutes', 15: '15 minutes', 30: '30 minutes' },
    noPin: (name) => `${name} has no PIN at this console: anybody can sign in with that name.`,
    hasPin: (name) => `${name} has a PIN at this console: it is asked to sign in.`,
    set: 'Choose a PIN',
    change: 'Change the PIN',
    clear: 'Remove the PIN',
    current: 'Present PIN',
    fresh: 'New PIN',
    again: 'The new PIN again',
    digits: '4 to 12 digits. It stays on this computer: neither the shared folder nor the backups hold it.',
    digitsWrong: 'A PIN is digits alone, 4 to 12 of them.',
    different: 'The two PINs differ.',
    save: 'Save the PIN',
    saved: 'The PIN was chosen.',
    cleared: 'The PIN was removed.',
    limits: 'What a role protects',
    limitsText:
      'What a role may not see is hidden on the screen, in searches, counts and reports of this console. The shared folder, and the archive on this computer, hold the data of every body all the same: whoever can read those files can read them, until the folder is encrypted by body.',
  },
};
