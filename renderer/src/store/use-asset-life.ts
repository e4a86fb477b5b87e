import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { AssetEvent, RecordOf, Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { AuditLine } from '#shared/replica/history.ts';
import { useArchive } from './archive-context.tsx';
import { createLiveValue } from './live-value.ts';
import { useHistory, useLiveValue } from './record-hooks.ts';

/** Everything that the archive says of what happened to one asset. */
export interface AssetLife {
  readonly events: readonly AssetEvent[];
  /** Every ticket about it, and what was written on each. */
  readonly tickets: readonly Ticket[];
  readonly entries: readonly TicketEntry[];
  readonly variations: readonly RecordOf<'inventoryVariation'>[];
  /** Who changed what of it. */
  readonly history: readonly AuditLine[];
}

const LIFE_KINDS: readonly string[] = ['ticket', 'ticketEntry', 'assetEvent', 'inventoryVariation'];

async function readLife(
  workspace: Workspace,
  assetId: RecordId<'asset'>,
): Promise<Omit<AssetLife, 'history'>> {
  const where = { index: 'assetId', value: assetId } as const;
  const [events, tickets, variations] = await Promise.all([
    workspace.find('assetEvent', where),
    workspace.find('ticket', where),
    workspace.find('inventoryVariation', where),
  ]);
  const entries = await Promise.all(
    tickets.map(({ id }) => workspace.find('ticketEntry', { index: 'ticketId', value: id })),
  );
  return { events, tickets, variations, entries: entries.flat() };
}

/** What happened to an asset, kept up to date; `undefined` while it is first loaded. */
export function useAssetLife(assetId: RecordId<'asset'>): AssetLife | undefined {
  const { store, workspace } = useArchive();
  const live = useMemo(
    () =>
      createLiveValue(
        store,
        () => readLife(workspace, assetId),
        ({ kind }) => LIFE_KINDS.includes(kind),
      ),
    [store, workspace, assetId],
  );
  const life = useLiveValue(live);
  const history = useHistory('asset', assetId);
  return useMemo(
    () => (life === undefined || history === undefined ? undefined : { ...life, history }),
    [life, history],
  );
}
