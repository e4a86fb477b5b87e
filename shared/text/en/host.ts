import type { Catalogue } from '#shared/text/catalogue.ts';

function called(where: string): string {
  return where === '' ? '' : ` “${where}”`;
}

const RETRY_OR_COPY =
  'Try again; if it happens once more, copy the technical details and send them to whoever looks after Presidio.';

/** What the console says of the machine it runs on, in English. */
export const host: Catalogue['host'] = {
  refusals: {
    'argument-invalid': () =>
      `The request was not in the expected form and was not carried out: nothing changed. ${RETRY_OR_COPY}`,
    'attachment-damaged': () =>
      'The attachment is damaged: its content is not what was recorded, and it was not used. The ticket is intact. Try again later, or ask for the file again from whoever had it.',
    'attachment-missing': () =>
      'The attachment has not reached this computer yet: the ticket is complete, the file comes last. Keep the console that attached it on and connected, and try again.',
    'attachment-unknown': () =>
      'The handing over of the file to this program was interrupted: nothing was attached and the ticket is as it was. Attach the file again.',
    'backup-damaged': (where) =>
      `The backup${called(where)} is damaged or is not one of Presidio: it was not used and the archive is as it was. Choose another one.`,
    'backup-no-room': (where) =>
      `There is no room for a backup in the folder${called(where)}: it was not made, and those already there were kept. Free some space, or choose another folder, and try again.`,
    'backup-unknown': () =>
      'This backup is no longer under way: no half-written file is left and the data are intact. Start it again.',
    'backup-unset': () =>
      'No folder was chosen for backups: the backup was not made. Choose one in the settings, better on another disk, and try again.',
    'call-unknown': () =>
      'This window asked for something the program does not know: nothing changed. Close Presidio and open it again, so that window and program are of the same version.',
    'caller-refused': () =>
      'The request did not come from a recognised window and was not carried out: nothing changed. Close this window and open Presidio again.',
    'disk-full': (where) =>
      `The disk is full: the file${called(where)} was not written. The archive is intact, and a previous file, if any, is as it was. Free some space, or choose another folder, and try again.`,
    'file-executable': (where) =>
      `The file${called(where)} can start programs and was not opened: the computer is as before. If you trust who sent it, save it under a name and check it with the antivirus.`,
    'file-in-use': (where) =>
      `The file${called(where)} is open in another program and was not replaced: the previous one is as it was. Close it and try again, or save under another name.`,
    'file-missing': (where) =>
      `The file${called(where)} is no longer there: nothing changed. Check that it was not moved or renamed, and choose one that exists.`,
    'file-too-large': (where) =>
      `The file${called(where)} is larger than 25 MiB and was not attached: the ticket is as it was. Compress it or split it, or write in the ticket where it is.`,
    'folder-missing': (where) =>
      `The folder${called(where)} is missing or out of reach: nothing was written. Check that the disk or the network is connected, or choose another folder.`,
    'folder-forbidden': (where) =>
      `You may not use${called(where) || ' this folder'}: nothing was written. Choose another folder, or ask whoever manages it for permission.`,
    'grant-unknown': () =>
      'The choice of the file is no longer valid, because the program was restarted meanwhile: nothing was written. Choose again where to save.',
    'host-failed': () =>
      `The program could not complete the request. The archive is intact. ${RETRY_OR_COPY}`,
    'host-unreachable': () =>
      'The program behind this window does not answer. What you recorded is safe on this computer and drafts are kept. Close the window and open Presidio again.',
    'import-cancelled': () =>
      'Reading the file was stopped: nothing was imported. Choose the file again whenever you like.',
    'import-damaged': (where) =>
      `The file${called(where)} is damaged or badly written and cannot be read to its end: nothing was imported. Open it with the program that made it, save it again and retry.`,
    'import-macros': (where) =>
      `The file${called(where)} holds macros and was not read: nothing was imported. Save it as a workbook without macros (.xlsx), or as CSV, and retry.`,
    'import-too-large': (where) =>
      `The file${called(where)} is too large, or compressed so as to become so: it was not read and nothing was imported. Leave only the sheet that is needed, or save it as CSV, and retry.`,
    'import-too-long': (where) =>
      `The file${called(where)} has more than 200,000 rows: nothing was imported. Split it into several files and import them one at a time.`,
    'import-too-wide': (where) =>
      `The file${called(where)} has more than 256 columns: nothing was imported. Remove those that are not needed and retry.`,
    'import-unknown': () =>
      'This reading is no longer going on, because the program was restarted meanwhile: nothing was imported. Choose the file again.',
    'import-wrong-type': (where) =>
      `The file${called(where)} is neither an .xlsx workbook nor a CSV, whatever its name: nothing was imported. If it is an .xls or protected by a password, open it and save it as .xlsx or CSV; then retry.`,
    'key-missing': () =>
      'The key with which this console signs what it sends is not on this computer: nothing was sent and the archive is intact. If the profile was copied from another computer, attach the shared folder again.',
    'mail-unavailable': () =>
      'The mail program did not open: the notification is still to be sent. Copy the text and send it from your mail program, then mark the notification as sent.',
    'name-invalid': (where) =>
      `The name${called(where)} does not suit a file: nothing was written. Avoid the characters \\ / : * ? " < > |, a leading dot and reserved names, and try again.`,
    'share-fatal': () =>
      `The shared folder answered in a way that the program does not know. The archive on this computer is intact and work can go on. ${RETRY_OR_COPY}`,
    'share-full': () =>
      'There is no room left in the shared folder: changes stay on this computer and will leave by themselves. Ask whoever manages the server to free some space.',
    'share-gone': (where) =>
      `The shared folder${called(where)} is out of reach: the archive on this computer is intact and work can go on. Check the network or the VPN; the console resumes by itself.`,
    'share-newer': (where) =>
      `The folder${called(where)} is used by a newer version of Presidio: nothing was written. Update the program on this computer, then try again.`,
    'share-not-empty': (where) =>
      `The folder${called(where)} already holds something else: nothing was written. Choose an empty folder, or make a new one, and try again.`,
    'share-permission': (where) =>
      `You may not write in the shared folder${called(where)}: changes stay on this computer. Ask whoever manages the server for permission.`,
    'share-transient': () =>
      'The shared folder is busy: nothing was lost. The console tries again by itself; if you asked for something, try again in a while.',
    'share-unanswering': () =>
      'The server of the shared folder does not answer: the archive on this computer is intact and work can go on. The console tries again by itself; check the network if it lasts.',
    'share-unattached': () =>
      'This archive is attached to no shared folder: nothing was written. Attach it in the settings, then try again.',
    'share-unrecognised': (where) =>
      `The folder${called(where)} is not that of an office which uses Presidio, or what identifies it is damaged: nothing was written. Check that you chose the right folder.`,
    'workbook-cancelled': () =>
      'The export was cancelled: no half-written file is left, and a previous file, if any, is as it was. You can start again whenever you like.',
    'workbook-unknown': () =>
      'This export is no longer running: no file was written and the data are intact. Start it again.',
  },
  places: { home: 'Home folder', documents: 'Documents', desktop: 'Desktop', downloads: 'Downloads' },
  shareReadme: (name) =>
    [
      `This is the shared folder of Presidio of: ${name}`,
      '',
      'The consoles of the office exchange their changes here. The program writes and reads these files.',
      '- Do not change, rename, move or delete anything by hand.',
      '- Do not synchronise this folder with other programs (OneDrive, Dropbox, Nextcloud and the like).',
      '- Whoever uses Presidio must be able to read, create and delete files in here.',
      '- A safety copy of this folder can be made at any time, with any tool.',
      '',
    ].join('\r\n'),
  fileTypes: {
    workbook: 'Excel workbook',
    page: 'Page for the browser',
    backup: 'Presidio backup',
    attachment: 'File',
    table: 'Table (Excel or CSV)',
  },
  menu: {
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Actual size',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimise',
    close: 'Close',
    quit: 'Quit',
  },
  start: {
    opened: 'Presidio is open in the browser. To close it, close its window.',
    address: (address) => `Open this address, which works once only: ${address}`,
    alreadyOpen: 'Presidio is already open: it was asked to show a window.',
    portTaken: (port) =>
      `Port ${port}, which this archive always uses, is taken by another program. The data are intact: close that program and try again.`,
    noBrowser:
      'Presidio needs one of the browsers Chromium, Google Chrome and Microsoft Edge: install one and try again. On Debian or Ubuntu “sudo apt install chromium” is enough. If one is already installed in an unusual place, name it in the variable PRESIDIO_BROWSER.',
    browserFailed: (program) =>
      `The browser ${program} did not start. The data are intact: try to open it by itself, or name another one in the variable PRESIDIO_BROWSER.`,
    refused: (words) =>
      `I do not understand ${words}. You can use: --demo, --tickets N, --profile FOLDER, --port N, --no-open.`,
    folderFull: (folder, detail) =>
      `Presidio did not start: the disk is full and nothing can be written in its folder “${folder}”. The data are intact: make room and try again. Technical detail: ${detail}`,
    folderForbidden: (folder, detail) =>
      `Presidio did not start: it may not use its folder “${folder}”. The data are intact: ask whoever manages this computer for the permission and try again. Technical detail: ${detail}`,
    folderUnusable: (folder, detail) =>
      `Presidio did not start: its folder “${folder}” cannot be used. The data are intact: check that the disk is connected and that the name is the right one, then try again. Technical detail: ${detail}`,
    failed: (detail) => `Presidio did not start. The data are intact. Technical detail: ${detail}`,
    openAgain: 'This window is no longer valid. Close it and open Presidio again: the data are intact.',
  },
};
