import { type ReferenceEntry, tellerOf } from './reference-entry.ts';
import { REGULATION } from './sources.ts';

const tell = tellerOf(REGULATION);

interface Municipality {
  readonly key: string;
  readonly place: string;
}

const MUNICIPALITIES: readonly Municipality[] = [
  { key: 'pontassieve', place: 'Pontassieve' },
  { key: 'reggello', place: 'Reggello' },
  { key: 'rufina', place: 'Rufina' },
  { key: 'pelago', place: 'Pelago' },
  { key: 'londa', place: 'Londa' },
  { key: 'san-godenzo', place: 'San Godenzo' },
  { key: 'rignano', place: 'Rignano sull’Arno' },
];

const MEMBERS = 'art. 6 c. 1';
const SEATS = 'art. 4 c. 1';

/** The codes of the State's registers are not in the document: the office writes them. */
function municipality({ key, place }: Municipality): readonly ReferenceEntry[] {
  return [
    tell('body', key, {
      part: MEMBERS,
      fields: { name: `Comune di ${place}`, type: 'municipality' },
    }),
    secondarySeat(key, place),
  ];
}

/** Whether staff is there is not said: the office writes it. */
function secondarySeat(body: string, place: string): ReferenceEntry {
  return tell('seat', `sede-${body}`, {
    part: SEATS,
    fields: { name: `Sede secondaria ICT di ${place}`, type: 'secondary', manned: false },
    links: { bodyId: body },
  });
}

/** The bodies of the Union, the main seat and a secondary one at each body. @see REG-6-a, REG-4-a */
export const unionEntries: readonly ReferenceEntry[] = [
  tell('body', 'unione', {
    part: MEMBERS,
    fields: { name: 'Unione di Comuni Valdarno e Valdisieve', type: 'union' },
  }),
  tell('seat', 'sede-principale', {
    part: SEATS,
    fields: { name: 'Sede principale ICT, Rufina', type: 'main', manned: true },
    links: { bodyId: 'unione' },
  }),
  secondarySeat('unione', 'Unione'),
  ...MUNICIPALITIES.flatMap(municipality),
];
