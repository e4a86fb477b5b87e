import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { CheckScreen, type CheckWays } from '#renderer/features/checks/check-screen.tsx';
import { ChecksScreen } from '#renderer/features/checks/checks-screen.tsx';
import { useText } from '#renderer/state/text.ts';
import { useAssetWays } from './asset-ways.ts';
import { CheckPapers } from './check-papers.tsx';
import { CHECKS } from './paths.ts';

export function ChecksRoute(): ReactNode {
  const { checkId } = useParams({ from: CHECKS });
  const { shell } = useText();
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
        back={
          <Button
            variant="subtle"
            leftSection={<IconArrowLeft size={17} aria-hidden />}
            onClick={() => assets.searchAssets('')}
          >
            {shell.screens.inventory}
          </Button>
        }
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
