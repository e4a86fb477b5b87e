import type { ImportRefusalData } from '#shared/domain/import/import-refusals.ts';

/** What the console says when it refuses an import. */
export const importRefusals = {
  'import-outdated': ({ name }): string =>
    `Mentre importavi qualcuno ha cambiato “${name}”: queste righe non sono state scritte. Rifai l’anteprima, che mostra i dati di adesso, e importa di nuovo.`,
} as const satisfies {
  readonly [Code in keyof ImportRefusalData]: (data: ImportRefusalData[Code]) => string;
};
