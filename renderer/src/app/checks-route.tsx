import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { CheckScreen, type CheckWays } from '#renderer/features/checks/check-screen.tsx';
import { ChecksScreen } from '#renderer/features/checks/checks-screen.tsx';
import { useAssetWays } from './asset-ways.ts';
import { CheckPapers } from './check-papers.tsx';
import { InventoryBack } from './inventory-back.tsx';
import { CHECKS } from './paths.ts';

export function ChecksRoute(): ReactNode {
  const { checkId } = useParams({ from: CHECKS });
  const navigate = useNavigate();
  const assets = useAssetWays();
  const ways = useMemo<CheckWays>(
    () => ({
      onBack: () => void navigate({ to: CHECKS, params: { checkId: undefined } }),
      onOpenAsset: assets.showAsset,
      onSearch: assets.searchAssets,
      onRegister: assets.registerAsset,
    }),
    [navigate, assets],
  );
  if (checkId === undefined)
    return (
      <ChecksScreen
        onOpen={(id) => void navigate({ to: CHECKS, params: { checkId: id } })}
        back={<InventoryBack />}
      />
    );
  return (
    <CheckScreen
      key={checkId}
      checkId={checkId as RecordId<'inventoryCheck'>}
      ways={ways}
      papers={(told) => <CheckPapers told={told} />}
    />
  );
}
