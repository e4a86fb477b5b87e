/** The console's phrases in Italian, by area: one file an area, in `it/`. */
export const italian = {} as const;
