import { type Platform, PLATFORMS } from '#resources/reference/platforms.ts';

/** The platforms that a form proposes: those whose owner is known, the likeliest first. @see P9-5.4-a */
export function knownPlatforms(): readonly Platform[] {
  return PLATFORMS;
}
