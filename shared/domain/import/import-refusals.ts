/** What the refusals of an import carry. */
export interface ImportRefusalData {
  /** What the rows were compared with has changed since. `name` is what the first such record is called. */
  'import-outdated': Readonly<{ name: string }>;
}

/** Refusals of an import. */
export const IMPORT_REFUSALS = ['import-outdated'] as const satisfies readonly (keyof ImportRefusalData)[];
