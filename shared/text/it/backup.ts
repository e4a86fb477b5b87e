/** What the settings say of the copies of the archive. */
export const backup = {
  title: 'Copia di sicurezza',
  text: 'Una copia compressa di tutto l’archivio, una volta al giorno, in una cartella di tua scelta: meglio su un altro disco. Ogni copia è riletta per intero appena scritta; le più vecchie si tolgono da sole.',
  folder: 'Cartella',
  noFolder: 'nessuna: le copie non si fanno',
  choose: 'Scegli la cartella delle copie…',
  change: 'Cambia la cartella delle copie…',
  chosen: 'Le copie andranno in questa cartella.',
  last: 'Ultima copia',
  none: 'nessuna ancora',
  verified: 'riletta e verificata',
  unverified: 'non verificata da questa console',
  late: (days: string): string => `vecchia di ${days} giorni`,
  make: 'Copia ora',
  making: 'Copia in corso',
  made: (size: string): string => `Copia fatta e riletta per intero: ${size}.`,
  rehearse: 'Prova il ripristino',
  rehearsing: 'Prova di ripristino in corso',
  rehearseText:
    'La prova ricostruisce la copia in disparte, la confronta con ciò che dichiara e la butta via: l’archivio non si tocca.',
  rehearsed: (when: string, records: string): string =>
    `La copia del ${when} si ripristina: ${records} elementi, tutti come dichiarati.`,
  progress: (done: string, total: string): string => `${done} di ${total}`,
  list: (copies: string): string =>
    copies === '1' ? '1 copia nella cartella' : `${copies} copie nella cartella`,
  when: 'Fatta il',
  size: 'Dimensione',
  check: 'Verifica',
  act: 'Prova',
} as const;
