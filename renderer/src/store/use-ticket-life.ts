import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useArchive } from './archive-context.tsx';
import { createLiveValue } from './live-value.ts';
import { useLiveValue } from './record-hooks.ts';
import { isOfLife, readTicketLife, type TicketLife } from './ticket-life.ts';

export type { TicketLife } from './ticket-life.ts';

/** What happened to a ticket and to those merged into it, kept up to date; `undefined` while it is first loaded, and when it is not here. */
export function useTicketLife(ticketId: RecordId<'ticket'>): TicketLife | undefined {
  const { store, workspace } = useArchive();
  const live = useMemo(
    () =>
      createLiveValue(
        store,
        async () => (await readTicketLife(workspace, ticketId)) ?? null,
        ({ kind }) => isOfLife(kind),
      ),
    [store, workspace, ticketId],
  );
  return useLiveValue(live) ?? undefined;
}
