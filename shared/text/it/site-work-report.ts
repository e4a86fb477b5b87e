/** What the report of work on site says. */
export const siteWorkReport = {
  title: 'Interventi per ente e referente',
  sheets: { bodies: 'Per ente', people: 'Per referente', list: 'Interventi' },
  columns: {
    total: 'Interventi guidati',
    minutes: 'Minuti',
    media: 'Cambi a registro',
    mediaMinutes: 'Minuti dei cambi',
    medium: 'Supporto',
    changed: 'Fatto',
  },
  things: 'Interventi guidati',
  mediaThings: 'Cambi di supporto a registro',
  notes: [
    'Ogni intervento sta nel periodo del giorno in cui è iniziato.',
    'Gli interventi guidati sono legati a un ticket e a chi li ha guidati dall’ufficio.',
    'I cambi di supporto scritti nel registro delle rotazioni si contano a parte, anche quando lo stesso cambio è legato a un ticket; i cambi saltati non si contano.',
    'Ciò che due persone hanno fatto insieme sta nella riga di ognuna, e una volta sola nel totale dell’ente.',
  ],
};
