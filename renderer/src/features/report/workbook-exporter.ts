import { createContext, use } from 'react';
import type { Result } from '#shared/domain/refusal.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';

export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

/** A file that was written. */
export interface ExportedFile {
  readonly path: string;
  readonly rows: number;
  /** Shows it in the system's file manager. */
  readonly reveal: () => Promise<Result<unknown>>;
}

/** Turns a workbook's content into a file where the person chooses. */
export interface WorkbookExporter {
  /**
   * Asks where, then makes the content and writes it. `null`: the person chose nowhere. Aborting gives the refusal
   * `workbook-cancelled` and leaves no file.
   */
  export(
    suggestedName: string,
    content: () => Promise<WorkbookContent>,
    options: {
      readonly signal: AbortSignal;
      readonly onProgress: (progress: ExportProgress) => void;
    },
  ): Promise<Result<ExportedFile | null>>;
}

export const WorkbookExporterContext = createContext<WorkbookExporter | undefined>(undefined);

export function useWorkbookExporter(): WorkbookExporter {
  const exporter = use(WorkbookExporterContext);
  if (exporter === undefined) throw new Error('no exporter above this component');
  return exporter;
}
