import type { Catalogue } from '#shared/text/catalogue.ts';

/** What is said before an archive is open. */
export const startup: Catalogue['startup'] = {
  opening: 'Opening the archive…',
  welcome: 'Welcome to Presidio',
  lead: 'The console of the ICT office: it works on this computer, with or without the network. Where do you want to start?',
  demonstration: 'Try with demonstration data',
  demonstrationText:
    'A separate archive with invented bodies, people and tickets: try anything without fear.',
  demonstrationResume: 'Go back to the demonstration',
  newArchive: 'New archive',
  newArchiveText: 'It starts from your body and your name. Seats and colleagues come later.',
  openArchive: 'Open the office archive',
  openArchiveText: 'The office’s data are already on this computer.',
  filling: {
    title: 'Preparing the demonstration data',
    text: 'You can go in already: tickets appear as they are made.',
    progress: (done, total) => `${done} of ${total} tickets`,
    enter: 'Go in now',
    cancel: 'Stop',
    resume: 'Resume',
    badge: (done, total) => `Demonstration: ${done} of ${total}`,
    done: 'The demonstration data are ready.',
    stopped: 'Preparation stopped: the tickets made so far stay.',
  },
  create: {
    title: 'New archive',
    lead: 'Two things only. All the rest is added when it is needed.',
    body: 'Name of the body',
    bodyPlaceholder: 'Union of municipalities …',
    bodyType: 'Kind of body',
    givenName: 'Your given name',
    familyName: 'Your family name',
    role: 'Your role',
    submit: 'Create the archive',
    required: 'Needed to start.',
  },
  choose: {
    title: 'Who is at the console?',
    lead: 'The name goes with every change. It can be changed at any time, at the top right.',
    empty: 'There is nobody in this archive yet.',
  },
  emptied: {
    title: 'The archive is no longer on this computer',
    lead: (when) =>
      `The office’s archive was here on ${when}. The console did not delete it: perhaps the data of the browser or of the profile were deleted. Nothing was sent or changed: choose how to go on.`,
    copies: 'Restore a backup',
    copiesText: 'The archive comes back as it was when the backup was made.',
    noCopies: 'In the folder of backups there is none that can be read.',
    copy: (when, size) => `Backup of ${when} (${size})`,
    restoring: (percent) => `Restoring the backup: ${percent}`,
    rebuild: 'Take it again from the shared folder',
    rebuildText:
      'Everything that had already reached the shared folder comes back; what had not left this computer does not.',
    anew: 'Begin anew',
    anewText: 'A new, empty archive, detached from the shared folder.',
  },
  failed: {
    title: 'The archive does not open',
    retry: 'Try again',
    other: 'Back to the choice of archive',
  },
};
