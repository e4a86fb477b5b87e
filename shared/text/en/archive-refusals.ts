import type { Catalogue } from '#shared/text/catalogue.ts';

/** What is said when the archive on this computer cannot be opened or written. */
export const archiveRefusals: Catalogue['archiveRefusals'] = {
  'archive-full': () =>
    'The disk is full: the last change was not written, everything that was there before is intact. Free some space and try again.',
  'archive-blocked': () =>
    'Another window of Presidio holds the archive with a different version. Nothing was lost: close the other windows and try again.',
  'archive-closed': () =>
    'The archive was closed while you were working. What was saved is safe: open the console again.',
  'archive-damaged': () =>
    'The archive on this computer does not read as it should. Nothing was deleted or changed: copy the details and call whoever looks after the console before doing anything else.',
  'archive-newer': () =>
    'This archive was written by a newer version of the console. The data are intact: update the console and open it again.',
  'archive-unavailable': () =>
    'The browser does not let the archive on this computer be used. Nothing was changed: check that the window is not private and that the profile is not read-only, then try again.',
  'demonstration-cancelled': () =>
    'The preparation of the demonstration was stopped: the tickets made so far stay.',
  'archive-not-empty': () =>
    'The archive already holds something: the backup was not restored and nothing changed. Try again from the beginning.',
  'backup-failed': () =>
    'Work on the backup broke off because of a defect of the program. The archive is intact: try again, and if it happens once more copy the technical details and send them to whoever looks after Presidio.',
  'copy-malformed': () =>
    'This file is not a backup of Presidio, or is damaged: it was not restored and the archive is as it was. Choose another backup.',
  'copy-incomplete': () =>
    'The backup breaks off before its end: it was not restored and the archive is as it was. Choose another backup.',
  'copy-altered': () =>
    'The backup is no longer what was written: it was not restored and the archive is as it was. Choose another backup.',
  'copy-differs': () =>
    'The rehearsal failed: what comes out of the backup is not what the backup says. The archive is intact: make a new backup at once and rehearse that one.',
  'copy-newer': () =>
    'The backup was made by a newer version of the console: it was not restored and the archive is as it was. Update the console and try again.',
  'copy-overtaken': () =>
    'The archive was changing altogether while it was copied: the backup was not made and the data are intact. Try again in a few minutes.',
};
