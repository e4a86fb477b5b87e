import { useEffect, useState } from 'react';
import type { TicketSelection } from '#shared/reports/ticket-selection.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { atMostEvery } from '#renderer/store/at-most-every.ts';
import { type GatheredReport, gatherReport } from './gather-reports.ts';
import type { ReportKind } from './report-kind.ts';

/** While tickets change, a report is read again no more often than this, in milliseconds. */
const PAUSE = 2_000;

export type Gathered =
  | { readonly status: 'gathering' }
  | {
      readonly status: 'ready';
      readonly selection: TicketSelection;
      readonly kind: ReportKind;
      readonly report: GatheredReport;
    };

/** A report of the tickets as they are now: what is shown of it is what its file will say. */
export function useGatheredReport(kind: ReportKind, selection: TicketSelection, version: string): Gathered {
  const { archive, actor } = useDesk();
  const catalogue = useText();
  const formats = useFormats();
  const [gathered, setGathered] = useState<Gathered>({ status: 'gathering' });
  const [failure, setFailure] = useState<Error | null>(null);
  const [revision, setRevision] = useState(0);

  useEffect(
    () =>
      archive.tickets.onChanged(
        atMostEvery(PAUSE, archive.context.clock, () => setRevision((past) => past + 1)),
      ),
    [archive],
  );

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    gatherReport(archive, kind, { selection, actor, version, catalogue, formats, signal }).then(
      (report) => {
        if (report === undefined || signal.aborted) return;
        setGathered({ status: 'ready', selection, kind, report });
      },
      (error: unknown) => {
        if (!signal.aborted) setFailure(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => stop.abort();
  }, [archive, kind, selection, actor, version, catalogue, formats, revision]);

  if (failure !== null) throw failure;
  const isAsked = gathered.status === 'ready' && gathered.selection === selection && gathered.kind === kind;
  return isAsked ? gathered : { status: 'gathering' };
}
