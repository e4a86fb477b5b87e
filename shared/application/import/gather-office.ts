import type { Workspace } from '#shared/domain/workspace.ts';
import type { ImportOffice } from './office-index.ts';

/** What the office has now, for an import to compare with. */
export async function gatherOffice(workspace: Workspace): Promise<ImportOffice> {
  const [bodies, seats, people, suppliers, assets, events] = await Promise.all([
    workspace.list('body'),
    workspace.list('seat'),
    workspace.list('person'),
    workspace.list('supplier'),
    workspace.list('asset'),
    workspace.list('assetEvent'),
  ]);
  return { bodies, seats, people, suppliers, assets, told: new Set(events.map(({ assetId }) => assetId)) };
}
