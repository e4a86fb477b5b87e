import { useEffect, useState } from 'react';
import { periodBounds, type TicketSelection, ticketSelector } from '#shared/reports/ticket-selection.ts';
import { createTicketCounter, type TicketTotals } from '#shared/reports/ticket-totals.ts';
import type { Archive } from '#renderer/store/archive.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';

async function count(archive: Archive, selection: TicketSelection, signal: AbortSignal) {
  const isSelected = ticketSelector(selection);
  const counter = createTicketCounter();
  for await (const ticket of archive.openedTickets(periodBounds(selection.period))) {
    if (signal.aborted) return undefined;
    if (isSelected(ticket)) counter.count(ticket);
  }
  return counter.totals();
}

export type RegisterTotals =
  | { readonly status: 'counting' }
  | { readonly status: 'ready'; readonly selection: TicketSelection; readonly totals: TicketTotals };

/** The totals of the register, counted from the same tickets and in the same way as the file's. */
export function useRegisterTotals(selection: TicketSelection): RegisterTotals {
  const archive = useArchive();
  const [counted, setCounted] = useState<RegisterTotals>({ status: 'counting' });
  const [failure, setFailure] = useState<Error | null>(null);
  const [revision, setRevision] = useState(0);

  useEffect(() => archive.tickets.onChanged(() => setRevision((past) => past + 1)), [archive]);

  useEffect(() => {
    const stop = new AbortController();
    count(archive, selection, stop.signal).then(
      (totals) => {
        if (totals !== undefined && !stop.signal.aborted) setCounted({ status: 'ready', selection, totals });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setFailure(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => stop.abort();
  }, [archive, selection, revision]);

  if (failure !== null) throw failure;
  return counted.status === 'ready' && counted.selection === selection ? counted : { status: 'counting' };
}
