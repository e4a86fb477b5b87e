import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the console's own dialog to save a file says, where the system's cannot be used. */
export const saveFile: Catalogue['saveFile'] = {
  title: 'Save the file',
  openTitle: 'Open a file',
  open: 'Open',
  places: 'Usual places',
  up: 'Folder above',
  folder: 'Folder',
  contents: 'Content of the folder',
  empty: 'There are no folders or files of this kind here.',
  name: 'File name',
  submit: 'Save here',
  existsTitle: 'A file of this name is already there',
  existsText: (path) => `${path} will be replaced. Until the new one is complete, the former one stays.`,
  replace: 'Replace',
  rename: 'Change the name',
};
