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
  | { readonly status: 'gathering'; readonly read: number }
  | {
      readonly status: 'ready';
      readonly selection: TicketSelection;
      readonly kind: ReportKind;
      readonly report: GatheredReport;
    };

const NOTHING_READ: Gathered = { status: 'gathering', read: 0 };

/** A report of the tickets as they are now: what is shown of it is what its file will say. */
export function useGatheredReport(kind: ReportKind, selection: TicketSelection, version: string): Gathered {
  const { archive, actor } = useDesk();
  const catalogue = useText();
  const formats = useFormats();
  const [gathered, setGathered] = useState<Gathered>(NOTHING_READ);
  const [read, setRead] = useState(0);
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
    const onRead = (count: number): void => {
      if (!signal.aborted) setRead(count);
    };
    gatherReport(archive, kind, { selection, actor, version, catalogue, formats, signal, onRead }).then(
      (report) => {
        if (report === undefined || signal.aborted) return;
        setGathered({ status: 'ready', selection, kind, report });
      },
      (error: unknown) => {
        if (!signal.aborted) setFailure(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => {
      stop.abort();
      setRead(0);
    };
  }, [archive, kind, selection, actor, version, catalogue, formats, revision]);

  if (failure !== null) throw failure;
  const isAsked = gathered.status === 'ready' && gathered.selection === selection && gathered.kind === kind;
  return isAsked ? gathered : { status: 'gathering', read };
}
