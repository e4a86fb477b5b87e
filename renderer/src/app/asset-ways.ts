import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { INVENTORY, NEW_RECORD } from './paths.ts';

/** Where assets are shown, looked for and registered. */
export interface AssetWays {
  readonly showAssets: () => void;
  readonly showAsset: (assetId: string) => void;
  readonly searchAssets: (words: string) => void;
  readonly registerAsset: () => void;
}

/** The ways to the inventory's assets from anywhere in the console. */
export function useAssetWays(): AssetWays {
  const navigate = useNavigate();
  return useMemo(() => {
    const go = (recordId?: string, text?: string): void =>
      void navigate({ to: INVENTORY, params: { section: 'assets', recordId }, search: { text } });
    return {
      showAssets: () => go(),
      showAsset: (assetId) => go(assetId),
      searchAssets: (words) => go(undefined, words === '' ? undefined : words),
      registerAsset: () => go(NEW_RECORD),
    };
  }, [navigate]);
}
