import type { HostRefusalCode } from '#shared/host/refusals.ts';

/** Why a file of a table is not read. */
export type TableRefusalCode = Extract<HostRefusalCode, `import-${string}`>;

/** A file that is not read as a table: expected of files that come from outside. */
export class TableRefused extends Error {
  override readonly name = 'TableRefused';
  readonly code: TableRefusalCode;

  constructor(code: TableRefusalCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
