import { Button } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Asset } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';

/** Deletes an asset that was registered by mistake, or brings it back: at once, with the time to think again. */
export function RemoveAsset({ asset }: { readonly asset: Asset }): ReactNode {
  const { assetPage } = useText();
  const may = useMay();
  const { act, settle } = usePerform();
  const { id, label, deleted } = asset;
  if (!may(deleted ? 'restoreAsset' : 'deleteAsset')) return null;
  if (deleted)
    return (
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={() =>
          void act('restoreAsset', { id }).then((done) => settle(done, assetPage.restored(label)))
        }
      >
        {assetPage.restore}
      </Button>
    );
  return (
    <Button
      variant="subtle"
      color="var(--bad)"
      leftSection={<IconTrash size={16} aria-hidden />}
      onClick={() => void act('deleteAsset', { id }).then((done) => settle(done, assetPage.removed(label)))}
    >
      {assetPage.remove}
    </Button>
  );
}
