import type { ReferenceSource } from './reference-entry.ts';

/** The three-year plan of the Province. @see PT-0-a */
export const PLAN: ReferenceSource = {
  quoted: 'Piano triennale per l’informatica 2022-2024, D.P. n. 57 del 23/03/2022',
  day: '2022-03-23',
};

/** The rules of the associated ICT office of the Union. */
export const REGULATION: ReferenceSource = {
  quoted: 'Regolamento dell’ICT associato, deliberazione della Giunta dell’Unione n. 114 del 28/12/2012',
  day: '2012-12-28',
};

/** The assistance contract's specifications: the document bears no date. */
export const SPECIFICATIONS: ReferenceSource = {
  quoted: 'Capitolato dei servizi di assistenza informatica, allegato n. 15, senza data',
  day: '2020-01-01',
};

/** The performance sheet of a Comune that it does not name. @see A-1 */
export const SHEET: ReferenceSource = {
  quoted: 'Scheda performance del servizio ICT, dati 2018-2020',
  day: '2020-12-31',
};
