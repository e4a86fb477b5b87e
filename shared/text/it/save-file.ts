/** What the console's own dialog to save a file says, where the system's cannot be used. */
export const saveFile = {
  title: 'Salva il file',
  openTitle: 'Apri un file',
  open: 'Apri',
  places: 'Posti abituali',
  up: 'Cartella superiore',
  folder: 'Cartella',
  contents: 'Contenuto della cartella',
  empty: 'Qui non ci sono cartelle né file di questo tipo.',
  name: 'Nome del file',
  submit: 'Salva qui',
  existsTitle: 'C’è già un file con questo nome',
  existsText: (path: string): string =>
    `${path} verrà sostituito. Finché il nuovo non è completo, quello di prima resta.`,
  replace: 'Sostituisci',
  rename: 'Cambia nome',
} as const;
