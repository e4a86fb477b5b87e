/**
 * exceljs' streaming writer, imported by itself: half the size of the whole package. Only the members used here are
 * declared; the version is pinned and no longer changes.
 */
declare module 'exceljs/lib/stream/xlsx/workbook-writer.js' {
  import type { Writable } from 'node:stream';
  import type { PageSetup, Style, WorksheetView } from 'exceljs';

  /** The queue between a sheet and the archive: it accepts everything, and passes it on to `pipes`. */
  export interface SheetStream {
    write(text: string): unknown;
    readonly pipes: readonly Writable[];
  }

  export interface SheetOptions {
    readonly properties: { readonly dyDescent: number };
    readonly views: readonly Partial<WorksheetView>[];
    readonly pageSetup: Partial<Omit<PageSetup, 'paperSize'>> & { readonly paperSize: number };
    readonly headerFooter: { readonly oddFooter: string };
  }

  export interface SheetWriter {
    columns: readonly { readonly width: number }[];
    autoFilter: string | null;
    readonly stream: SheetStream;
    addRow(values: readonly never[]): { commit(): void };
    commit(): void;
  }

  export default class WorkbookWriter {
    constructor(options: {
      readonly stream: Writable;
      readonly useStyles: boolean;
      readonly created: Date;
      readonly creator: string;
      readonly lastModifiedBy: string;
      readonly zip: { readonly zlib: { readonly level: number } };
    });
    title: string;
    readonly definedNames: { add(cells: string, name: string): void };
    readonly styles: { addStyleModel(style: Partial<Style>): number };
    readonly zip: {
      abort(): void;
      finalize: () => Promise<void>;
      on(event: 'error', listener: (error: Error) => void): void;
    };
    addWorksheet(name: string, options: SheetOptions): SheetWriter;
    commit(): Promise<unknown>;
  }
}
