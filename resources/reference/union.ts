import { type ReferenceEntry, tellerOf } from './reference-entry.ts';
import { REGULATION } from './sources.ts';

const tell = tellerOf(REGULATION);

interface Municipality {
  readonly key: string;
  readonly place: string;
  readonly cadastralCode: string;
  readonly istatCode: string;
}

const MUNICIPALITIES: readonly Municipality[] = [
  { key: 'pontassieve', place: 'Pontassieve', cadastralCode: 'G825', istatCode: '048033' },
  { key: 'reggello', place: 'Reggello', cadastralCode: 'H222', istatCode: '048035' },
  { key: 'rufina', place: 'Rufina', cadastralCode: 'H635', istatCode: '048037' },
  { key: 'pelago', place: 'Pelago', cadastralCode: 'G420', istatCode: '048032' },
  { key: 'londa', place: 'Londa', cadastralCode: 'E668', istatCode: '048025' },
  { key: 'san-godenzo', place: 'San Godenzo', cadastralCode: 'H875', istatCode: '048039' },
  { key: 'rignano', place: 'Rignano sull’Arno', cadastralCode: 'H286', istatCode: '048036' },
];

const MEMBERS = 'art. 6 c. 1';
const SEATS = 'art. 4 c. 1';

function municipality({ key, place, cadastralCode, istatCode }: Municipality): readonly ReferenceEntry[] {
  return [
    tell('body', key, {
      part: `${MEMBERS}; codici dagli elenchi pubblici dei Comuni`,
      fields: { name: `Comune di ${place}`, type: 'municipality', cadastralCode, istatCode },
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
