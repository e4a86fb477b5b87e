import type { BodyType } from '#shared/domain/body.ts';

/** The office's desks in the demonstration: two of the associated office, one of the Province. */
export type OfficeDesk = 'first' | 'second' | 'province';

/** All the desks: the office's, and the one of the municipal contacts. */
export type Desk = OfficeDesk | 'contacts';

/** A body as the demonstration knows it: its name is real, everything else about it is invented. */
export interface DemonstrationBody {
  readonly name: string;
  readonly type: BodyType;
  /** How many tickets come from it, against the others. */
  readonly weight: number;
  /** The desk that works its tickets. */
  readonly desk: OfficeDesk;
  /** Whether its municipal contact has a console of their own. */
  readonly hasContactDesk: boolean;
  readonly mailDomain: string;
  /** The first seat is the main one. */
  readonly seats: readonly string[];
}

/** The bodies of the demonstration. */
export const demonstrationBodies: readonly DemonstrationBody[] = [
  {
    name: 'Unione di Comuni Valdarno e Valdisieve',
    type: 'union',
    weight: 14,
    desk: 'first',
    hasContactDesk: false,
    mailDomain: 'unione.example',
    seats: ["Sede dell'Unione", 'Centro servizi', 'Protezione civile'],
  },
  {
    name: 'Pontassieve',
    type: 'municipality',
    weight: 20,
    desk: 'first',
    hasContactDesk: false,
    mailDomain: 'pontassieve.example',
    seats: ['Palazzo comunale', 'Biblioteca', 'Polizia municipale', 'Magazzino comunale'],
  },
  {
    name: 'Pelago',
    type: 'municipality',
    weight: 9,
    desk: 'first',
    hasContactDesk: false,
    mailDomain: 'pelago.example',
    seats: ['Palazzo comunale', 'Ufficio tecnico'],
  },
  {
    name: 'Rufina',
    type: 'municipality',
    weight: 9,
    desk: 'first',
    hasContactDesk: false,
    mailDomain: 'rufina.example',
    seats: ['Palazzo comunale', 'Biblioteca'],
  },
  {
    name: 'Reggello',
    type: 'municipality',
    weight: 15,
    desk: 'second',
    hasContactDesk: false,
    mailDomain: 'reggello.example',
    seats: ['Palazzo comunale', 'Servizi sociali', 'Biblioteca'],
  },
  {
    name: "Rignano sull'Arno",
    type: 'municipality',
    weight: 9,
    desk: 'second',
    hasContactDesk: false,
    mailDomain: 'rignano.example',
    seats: ['Palazzo comunale', 'Sportello al cittadino'],
  },
  {
    name: 'Londa',
    type: 'municipality',
    weight: 4,
    desk: 'second',
    hasContactDesk: true,
    mailDomain: 'londa.example',
    seats: ['Palazzo comunale'],
  },
  {
    name: 'San Godenzo',
    type: 'municipality',
    weight: 4,
    desk: 'second',
    hasContactDesk: true,
    mailDomain: 'sangodenzo.example',
    seats: ['Palazzo comunale', 'Centro visite'],
  },
  {
    name: 'Provincia di Pistoia',
    type: 'province',
    weight: 16,
    desk: 'province',
    hasContactDesk: false,
    mailDomain: 'provincia.example',
    seats: ['Palazzo della Provincia', 'Uffici tecnici', 'Stazione unica appaltante'],
  },
];
