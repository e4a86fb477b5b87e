import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the settings say of the copies of the archive. */
export const backup: Catalogue['backup'] = {
  title: 'Backup',
  text: 'A compressed copy of the whole archive, once a day, in a folder of your choice: better on another disk. Each copy is read back whole as soon as it is written; the oldest ones are removed by themselves.',
  folder: 'Folder',
  noFolder: 'none: no copies are made',
  choose: 'Choose the folder of copies…',
  change: 'Change the folder of copies…',
  chosen: 'Copies will go to this folder.',
  last: 'Last copy',
  none: 'none yet',
  verified: 'read back and verified',
  unverified: 'not verified by this console',
  late: (days) => `${days} days old`,
  make: 'Copy now',
  making: 'Copying',
  made: (size) => `Copy made and read back whole: ${size}.`,
  rehearse: 'Try restoring',
  rehearsing: 'Restore drill under way',
  rehearseText:
    'The drill rebuilds the copy aside, compares it with what it declares and throws it away: the archive is not touched.',
  rehearsed: (when, records) => `The copy of ${when} can be restored: ${records} items, all as declared.`,
  progress: (done, total) => `${done} of ${total}`,
  list: (copies) => (copies === '1' ? '1 copy in the folder' : `${copies} copies in the folder`),
  when: 'Made on',
  size: 'Size',
  check: 'Check',
  act: 'Try',
};
