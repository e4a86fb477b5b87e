import { useMemo, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { useArchive } from './archive-context.tsx';
import { createLiveValue } from './live-value.ts';
import { useLiveValue } from './record-hooks.ts';

type TicketId = RecordId<'ticket'>;

/** Tickets by id, as far as this console has them. */
export type TicketsById = ReadonlyMap<TicketId, Ticket>;

async function readTickets(workspace: Workspace, ids: readonly TicketId[]): Promise<TicketsById> {
  const found = await Promise.all(ids.map((id) => workspace.read('ticket', id)));
  return new Map(found.flatMap((seen) => (seen === undefined ? [] : [[seen.record.id, seen.record]])));
}

/**
 * A few tickets by id, kept up to date; `undefined` while the first are loaded. When others are asked for, those known
 * are given until all are there.
 */
export function useTickets(ids: readonly TicketId[]): TicketsById | undefined {
  const { store, workspace } = useArchive();
  const [known, setKnown] = useState<TicketsById>();
  const wanted = [...new Set(ids)].sort().join(' ');
  const live = useMemo(() => {
    const all = wanted === '' ? [] : wanted.split(' ').map((id) => id as TicketId);
    const asked = new Set<string>(all);
    return createLiveValue(
      store,
      () => readTickets(workspace, all),
      ({ kind, id }) => kind === 'ticket' && asked.has(id),
    );
  }, [store, workspace, wanted]);
  const current = useLiveValue(live);
  if (current !== undefined && current !== known) setKnown(current);
  return current ?? known;
}
