/** A platform that an administration uses and others run. */
export interface Platform {
  readonly name: string;
  /** Whom its malfunctions are reported to. */
  readonly owner: string;
}

/** The platforms whose owner is known. @see P9-5.4-a */
export const PLATFORMS: readonly Platform[] = [{ name: 'START', owner: 'Regione Toscana' }];
