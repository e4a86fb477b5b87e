import type { ImportRefusalData } from '#shared/domain/import/import-refusals.ts';

/** What the console says when it refuses an import. */
export const importRefusals = {
  'import-outdated': ({ name }): string =>
    `Somebody changed “${name}” while you were importing: these rows were not written. Preview again, which shows the data as it is now, and import again.`,
} as const satisfies {
  readonly [Code in keyof ImportRefusalData]: (data: ImportRefusalData[Code]) => string;
};
