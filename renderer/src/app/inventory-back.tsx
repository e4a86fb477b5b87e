import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useAssetWays } from './asset-ways.ts';

/** Leads back to the inventory's assets. */
export function InventoryBack(): ReactNode {
  const { shell } = useText();
  const { showAssets } = useAssetWays();
  return (
    <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={showAssets}>
      {shell.screens.inventory}
    </Button>
  );
}
