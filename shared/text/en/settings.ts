import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the settings screen says. */
export const settings: Catalogue['settings'] = {
  title: 'Settings',
  look: 'Look',
  theme: 'Theme',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  languages: { it: 'Italiano', en: 'English' },
  person: 'Who is at the console',
  personText: 'The name that goes with every change made from here.',
  changePerson: 'Change person',
  archive: 'Archive',
  archiveText: 'Each archive stands alone: going from one to the other changes and deletes nothing.',
  switchArchive: 'Open another archive',
  deleteDemonstration: 'Delete the demonstration',
  deleteTitle: 'Delete the demonstration?',
  deleteText: 'The invented data of this archive will be deleted from this computer. This cannot be undone.',
  deleteConfirm: 'Delete',
  notKept: 'Preferences last until you close: this time they could not be written.',
};
