import { useCallback, useRef, useState } from 'react';
import type { Refusal } from '#shared/domain/refusal.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';
import { useText } from '#renderer/state/text.ts';
import { refusalOf } from '#renderer/store/archive-refusal.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { type ExportedFile, type ExportProgress, useWorkbookExporter } from './workbook-exporter.ts';

/** How the writing of a file goes. */
export type ExportState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'writing'; readonly progress: ExportProgress }
  | { readonly phase: 'refused'; readonly refusal: Refusal };

/** A workbook to be written: how long it may be, and its content when it is due. */
export interface Exportable {
  readonly expectedRows: number;
  readonly content: () => Promise<WorkbookContent>;
}

function useTellWritten(): (file: ExportedFile) => void {
  const { reportScreen } = useText();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  return ({ path, reveal }) =>
    toasts.offering(reportScreen.done(path), {
      label: reportScreen.reveal,
      run: () =>
        void reveal().then((shown) => {
          if (!shown.ok) toasts.refused(sentenceOf(shown.refusal));
        }),
    });
}

/** Writes a report to a file, one at a time, and tells how it ended. */
export function useExport() {
  const text = useText();
  const exporter = useWorkbookExporter();
  const toasts = useToasts();
  const tellWritten = useTellWritten();
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const stopRef = useRef<AbortController>(null);

  async function run({ expectedRows, content }: Exportable, name: string): Promise<void> {
    const stop = new AbortController();
    stopRef.current = stop;
    const begin = () => {
      setState({ phase: 'writing', progress: { done: 0, total: expectedRows } });
      return content();
    };
    const written = await exporter
      .export(name, begin, {
        signal: stop.signal,
        onProgress: (progress) => setState({ phase: 'writing', progress }),
      })
      .catch((error: unknown) => ({ ok: false, refusal: refusalOf(error) }) as const);
    if (written.ok) {
      setState({ phase: 'idle' });
      if (written.value !== null) tellWritten(written.value);
    } else if (written.refusal.code === 'workbook-cancelled') {
      setState({ phase: 'idle' });
      toasts.said(text.reportScreen.stopped);
    } else setState({ phase: 'refused', refusal: written.refusal });
  }

  const stop = useCallback(() => stopRef.current?.abort(), []);
  const dismiss = useCallback(() => setState({ phase: 'idle' }), []);
  return { state, run, stop, dismiss };
}
