import type { Catalogue } from '#shared/text/catalogue.ts';

/** What is said when an archive is attached to a shared folder, in English. */
export const attach: Catalogue['attach'] = {
  choice: 'Attach a shared folder',
  choiceText:
    'The office already uses Presidio, or is about to begin on several computers: the data are there too.',
  title: 'Attach a shared folder',
  lead: 'It is a folder on a server, or on a network disk, that every console of the office can read and write.',
  choose: 'Choose the folder…',
  chooseOther: 'Choose another folder…',
  looking: 'Looking at what the folder holds…',
  folder: 'Folder',
  found: {
    space: 'It is the folder of an office that uses Presidio',
    empty: 'The folder is empty',
    other: 'This folder holds something else',
    unreadable: 'This folder is not recognised',
    newer: 'This folder is of a newer version',
  },
  foundText: {
    space: 'Check that it is the right one: data will come from here, and changes will go here.',
    empty: 'It can be prepared for your office. The other computers will attach it afterwards.',
    other:
      'It is not of Presidio and it is not empty: nothing was written in it. Choose your office’s folder, or a new one.',
    unreadable:
      'What says whose it is looks damaged, or says two different things: nothing was written in it. If the server was just restored, ask whoever manages it.',
    newer:
      'It is used by a version of Presidio that this computer has not got yet: nothing was written in it. Update the program, then try again.',
  },
  office: 'Office',
  consoles: 'Consoles',
  newest: 'Latest news',
  never: 'none yet',
  unsafe:
    'In this folder two computers may create the same file without noticing (it happens with synchronised folders and some network disks). Data are exchanged all the same, but tickets keep their provisional code: if you can, choose a folder of a Windows or Samba server.',
  synced:
    'It looks like a folder synchronised by another program (OneDrive, Dropbox, Nextcloud or the like).',
  merges:
    'The data of this archive will join those of the office and will be seen by every console: this cannot be undone.',
  belongsElsewhere:
    'This archive already belongs to another office and cannot be joined to this one: nothing changed. Attach the folder of its own office.',
  officeName: 'Name of the office',
  officePlaceholder: 'ICT office of …',
  label: 'Name of this computer',
  labelText: 'So that the others know where a change comes from.',
  required: 'Needed to go on.',
  submit: 'Attach',
  prepare: 'Prepare the folder and attach',
  waiting: {
    title: 'Receiving the data of the office',
    lead: 'As soon as the list of people arrives, choose who you are. The rest keeps arriving while you work.',
    back: 'Back to the choice of archives',
  },
  settings: {
    title: 'Shared folder',
    unattached:
      'Changes are on this computer only. Attach a shared folder to work together with other consoles.',
    demonstration: 'The demonstration stays on this computer: a folder is attached to the office’s archive.',
    attached: 'This archive exchanges changes with the other consoles through this folder.',
    detach: 'Detach',
    detachTitle: 'Detach the shared folder?',
    detachText:
      'The folder stays as it is and the archive stays on this computer. Changes made here will not reach the others until you attach it again.',
    detachWaiting: (count) => `There are changes that the others have not received yet: ${count}.`,
    detachConfirm: 'Detach',
    attachedTold: 'Shared folder attached.',
    detachedTold: 'Shared folder detached.',
  },
  dialog: {
    title: 'Choose a folder',
    path: 'Path',
    pathText: 'You can write or paste a path, also of the network.',
    go: 'Go',
    empty: 'There are no other folders here.',
    newFolder: 'New folder',
    newName: 'Name of the new folder',
    make: 'Make',
    submit: 'Choose this folder',
  },
  refusals: {
    'archive-of-another-space': () =>
      'This archive belongs to another office: it was not attached and nothing changed. Attach the folder of its own office, or begin with a new archive.',
    'sync-busy': () =>
      'Somebody was writing in this archive just now: nothing changed. Try again in a while.',
    'sync-interrupted': () =>
      'The work was interrupted because the window that did it was closed: nothing was lost. Do it again.',
    'sync-failed': () =>
      'The synchronisation stopped because of an internal error. The archive on this computer is intact and work can go on: it starts again by itself. If it happens once more, copy the technical details and send them to whoever looks after Presidio.',
  },
};
