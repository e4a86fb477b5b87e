/** A version of something that is configured: it applies from a day on, until another one does. @see X-8 */
export interface ValidFrom {
  /** `aaaa-mm-gg` in Italy. */
  readonly validFrom: string;
}

/** The version in force on a day `aaaa-mm-gg`: the latest that had begun; `undefined` before the first. @see X-8 */
export function inForceOn<Version extends ValidFrom>(
  versions: readonly Version[],
  day: string,
): Version | undefined {
  return versions.reduce<Version | undefined>(
    (found, version) =>
      version.validFrom <= day && (found === undefined || version.validFrom > found.validFrom)
        ? version
        : found,
    undefined,
  );
}
