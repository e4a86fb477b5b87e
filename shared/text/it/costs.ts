/** What the screen says of costs as a whole. */
export const costs = {
  title: 'Costi',
  sectionsLabel: 'Che cosa si ripartisce',
  inPalette: (section: string): string => `Costi: ${section}`,
  waiting: (count: string): string =>
    count === '1' ? '1 dato che manca ai costi' : `${count} dati che mancano ai costi`,
  sections: {
    split: 'Riparto',
    expenses: 'Spese',
    contributions: 'Contributi',
    projects: 'Progetti',
    counts: 'PC e abitanti',
    correctives: 'Correttivi',
    documents: 'Documenti annuali',
    issues: 'Emissioni',
  },
  search: {
    split: 'Cerca un ente',
    expenses: 'Cerca una spesa',
    contributions: 'Cerca un contributo',
    projects: 'Cerca un progetto',
    counts: 'Cerca un ente',
    correctives: 'Cerca un ente',
    documents: 'Cerca un documento',
    issues: 'Cerca un’emissione',
  },
  empty: {
    split: {
      title: 'Nulla da ripartire',
      text: 'Aggiungi le spese dell’anno, il conteggio dei PC e gli abitanti.',
    },
    expenses: { title: 'Nessuna spesa', text: 'Aggiungi ciò che gli enti pagano insieme in quest’anno.' },
    contributions: {
      title: 'Nessun contributo',
      text: 'Un contributo si toglie dalla spesa, o dalle spese del progetto, a cui è destinato.',
    },
    projects: {
      title: 'Nessun progetto',
      text: 'Un progetto può riguardare solo alcuni enti, con un criterio suo.',
    },
    counts: {
      title: 'Nessun conteggio',
      text: 'Congela i PC in uso al 31 dicembre e registra gli abitanti con la loro fonte.',
    },
    correctives: { title: 'Nessun correttivo', text: 'Senza correttivi ogni ente paga la sua quota intera.' },
    documents: {
      title: 'Nessun documento',
      text: 'Piano degli acquisti, Piano di integrazione e Riepilogo dei costi: a gennaio, e di nuovo a settembre.',
    },
    issues: {
      title: 'Nessuna emissione',
      text: 'Emettere un riparto ne congela i dati: qui restano tutte le emissioni.',
    },
  },
};
