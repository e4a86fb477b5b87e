import { type ReferenceEntry, tellerOf } from './reference-entry.ts';
import { SHEET } from './sources.ts';

const tell = tellerOf(SHEET);

/** The Comune that the sheet does not name, and its city network. @see A-1, PERF-RIS-a */
export const performanceEntries: readonly ReferenceEntry[] = [
  tell('body', 'scheda-performance', {
    part: 'contesto organizzativo',
    fields: {
      name: 'Comune (scheda performance)',
      type: 'municipality',
      hasCed: true,
      notes: 'Il documento non dice di quale Comune si tratta: il nome va scritto da chi lo sa.',
    },
  }),
  tell('asset', 'rete-cittadina', {
    part: 'risorse',
    fields: {
      label: 'Rete telematica cittadina',
      deviceType: 'fibreNetwork',
      category: 'cityFibre',
      lengthMetres: 8_000,
    },
    links: { bodyId: 'scheda-performance' },
    sets: {
      servedPlaces: [
        'Sedi regionali',
        'Sedi provinciali',
        'Sedi comunali',
        'Istituti scolastici',
        'Uffici giudiziari',
      ],
    },
  }),
];
