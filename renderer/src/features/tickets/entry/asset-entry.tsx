import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { useVersioned } from '#renderer/store/record-hooks.ts';
import { EMPTY_ENTRY } from './entry-draft.ts';
import { QuickEntry, type QuickEntryProps } from './quick-entry.tsx';

/** A new ticket about an asset: its body, where it stands and who holds it are filled in. */
export function AssetEntry(props: QuickEntryProps & { readonly assetId: RecordId<'asset'> }): ReactNode {
  const { assetId, ...entry } = props;
  const { shell } = useText();
  const live = useVersioned('asset', assetId);
  if (live.status === 'loading') return <aside className="pane" aria-label={shell.loading} />;
  if (live.status === 'missing') return <QuickEntry {...entry} />;
  const { bodyId, seatId, holderId } = live.value.record;
  const initial = {
    ...EMPTY_ENTRY,
    bodyId,
    seatId,
    requesterId: holderId,
    deviceId: assetId,
    isDeviceChosen: true,
  };
  return (
    <QuickEntry
      key={assetId}
      {...entry}
      start={{ draftKey: `quick-entry/asset/${assetId}`, initial, contactId: null }}
    />
  );
}
