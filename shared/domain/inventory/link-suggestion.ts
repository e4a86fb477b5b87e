import type { LinkTechnology } from '#shared/domain/network-link.ts';

/** How far a radio link reaches, in metres: a seat right at it has one. @see PT-I.2-i */
const HIPERLAN_REACH_METRES = 5_000;

/** What the speed of a radio link is, in megabits a second. */
const HIPERLAN_MEGABITS = 40;

/** How to connect a peripheral seat; the speed of a dedicated link is the contract's. */
export interface LinkSuggestion {
  readonly technology: Extract<LinkTechnology, 'hiperlan' | 'dedicated'>;
  readonly speedMegabits: number | null;
}

/** How a peripheral seat is to be connected, by its distance in metres from the main one. @see PT-I.2-i */
export function linkSuggestion(distanceMetres: number): LinkSuggestion {
  return distanceMetres <= HIPERLAN_REACH_METRES
    ? { technology: 'hiperlan', speedMegabits: HIPERLAN_MEGABITS }
    : { technology: 'dedicated', speedMegabits: null };
}
