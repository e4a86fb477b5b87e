import { Skeleton } from '@mantine/core';
import { IconDevicesOff } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { type LiveRecord, useVersioned } from '#renderer/store/record-hooks.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { PaneClose } from '#renderer/ui/pane/pane-close.tsx';
import '#renderer/ui/pane/pane.css';
import { AssetPage } from './asset-page.tsx';
import { NewAssetForm } from './asset-form.tsx';
import './asset-page.css';

type AssetId = RecordId<'asset'>;

function Content({ live }: { readonly live: LiveRecord<'asset'> }): ReactNode {
  const { assetPage } = useText();
  switch (live.status) {
    case 'loading':
      return <Skeleton height={240} radius="md" />;
    case 'missing':
      return (
        <Notice icon={IconDevicesOff} title={assetPage.missing}>
          <p className="soft">{assetPage.missingText}</p>
        </Notice>
      );
    case 'ready':
      return <AssetPage key={live.value.record.id} seen={live.value} />;
  }
}

function useLeaving(onClose: () => void): void {
  const { inventory } = useText();
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [{ keys: 'escape', label: inventory.shortcuts.leave, run: onClose }],
      [inventory, onClose],
    ),
  );
}

/** One asset, beside the list. */
export function AssetPane(props: {
  readonly assetId: AssetId;
  /** The pane was asked for from the keyboard: it takes the focus. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { assetPage, inventory } = useText();
  const { assetId, takesFocus, onClose } = props;
  const live = useVersioned('asset', assetId);
  const paneRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) paneRef.current?.focus();
  }, [takesFocus, assetId]);
  useLeaving(onClose);
  const label = live.status === 'ready' ? assetPage.label(live.value.record.label) : inventory.title;
  return (
    <aside className="pane" aria-label={label}>
      <div ref={paneRef} className="pane__card card" tabIndex={-1}>
        <PaneClose onClose={onClose} />
        <Content live={live} />
      </div>
    </aside>
  );
}

/** A new asset, beside the list. */
export function NewAssetPane(props: {
  readonly bodyId: string | undefined;
  readonly onOpen: (id: AssetId) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { inventory } = useText();
  useLeaving(props.onClose);
  return (
    <aside className="pane" aria-label={inventory.newAsset}>
      <div className="pane__card card">
        <PaneClose onClose={props.onClose} />
        <header className="pane-heading">
          <h2>{inventory.newAsset}</h2>
        </header>
        <NewAssetForm bodyId={props.bodyId} onDone={props.onOpen} onCancel={props.onClose} />
      </div>
    </aside>
  );
}
