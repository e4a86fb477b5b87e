import { createContext } from 'react';
import type { BodyGap } from '#shared/domain/bodies-to-complete.ts';
import { GAP_PLACES } from './gap-place.ts';
import type { RegistrySection } from './registry-section.ts';

/** Where a page of the registry leads: to a record of another part, or to a new one begun for somebody. */
export interface RegistryWays {
  readonly open: (section: RegistrySection, id: string) => void;
  /** @param ownerId the body, supplier or person that it is begun for. */
  readonly begin: (section: RegistrySection, ownerId: string) => void;
}

export const RegistryWaysContext = createContext<RegistryWays>({
  open: () => undefined,
  begin: () => undefined,
});

/** Goes where what a body lacks is mended. */
export function mendGap(ways: RegistryWays, gap: BodyGap, bodyId: string): void {
  const { section, begins } = GAP_PLACES[gap];
  if (begins) ways.begin(section, bodyId);
  else ways.open(section, bodyId);
}
