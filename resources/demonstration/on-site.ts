/** The machine room of an invented body. */
export const demonstrationRoom = {
  name: 'Sala server del municipio',
  notes: 'Chiave in custodia all’ufficio protocollo',
};

/** Who entered it: invented people and firms. `left` is `null` where nobody wrote the exit. */
export const demonstrationVisits = [
  {
    daysAgo: 16,
    entered: '09:00',
    left: '09:40',
    visitor: 'Manutentore del condizionatore',
    company: 'Clima Valdisieve',
    reason: 'Pulizia dei filtri',
  },
  {
    daysAgo: 6,
    entered: '11:15',
    left: '12:05',
    visitor: 'Tecnico della rete',
    company: 'Fibra Toscana',
    reason: 'Sostituzione di un apparato di linea',
  },
  {
    daysAgo: 1,
    entered: '15:20',
    left: null,
    visitor: 'Elettricista',
    company: 'Impianti Mugello',
    reason: 'Verifica del gruppo di continuità',
  },
] as const;

/** A rotation of backup media, Monday to Friday. */
export const demonstrationRotation = {
  name: 'Nastri del server di archivio',
  keptAt: 'Armadio ignifugo al piano terra',
  labels: ['L1', 'L2', 'L3', 'L4', 'L5'],
} as const;

/** When the office is at a seat: the mornings of the week. */
export const demonstrationPresence = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: '08:30',
  to: '13:00',
}));
