import type { OnSiteSection } from './on-site-section.ts';

/** How much waits for somebody in each part of work on site. */
export function useOnSiteWaiting(): Readonly<Partial<Record<OnSiteSection, number>>> {
  return {};
}
