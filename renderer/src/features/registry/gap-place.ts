import type { BodyGap } from '#shared/domain/bodies-to-complete.ts';
import type { RegistrySection } from './registry-section.ts';

/** Where what a body lacks is mended: what is begun for it, or the body itself. */
interface GapPlace {
  readonly section: RegistrySection;
  /** Something new is begun there, for the body. */
  readonly begins: boolean;
}

export const GAP_PLACES: Readonly<Record<BodyGap, GapPlace>> = {
  contactToAppoint: { section: 'appointments', begins: true },
  contactFormToFill: { section: 'appointments', begins: true },
  seatMissing: { section: 'seats', begins: true },
  calendarMissing: { section: 'hours', begins: true },
  serviceLevelMissing: { section: 'levels', begins: true },
  termsMissing: { section: 'terms', begins: true },
  dataOwnerMissing: { section: 'bodies', begins: false },
  codesMissing: { section: 'bodies', begins: false },
};
