import { useMemo } from 'react';
import { readTicketFile } from '#shared/application/tickets/read-ticket-file.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { TicketFile } from '#shared/domain/ticket-file.ts';
import { useArchive } from './archive-context.tsx';
import { createLiveValue } from './live-value.ts';
import { useLiveValue } from './record-hooks.ts';
import { isOfLife } from './ticket-life.ts';

/** Everything recorded about a ticket, kept up to date; `undefined` while it is first loaded, `null` when it is not here. */
export function useTicketFile(ticketId: RecordId<'ticket'>): TicketFile | null | undefined {
  const { store, workspace } = useArchive();
  const live = useMemo(
    () =>
      createLiveValue(
        store,
        async () => (await readTicketFile(workspace, ticketId)) ?? null,
        ({ kind }) => isOfLife(kind) || kind === 'asset',
      ),
    [store, workspace, ticketId],
  );
  return useLiveValue(live);
}
