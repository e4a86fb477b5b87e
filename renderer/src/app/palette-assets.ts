import { IconBarcode, IconClipboardList, IconDeviceDesktop, IconQrcode } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { assetsOfCode } from '#shared/domain/inventory/asset-of-code.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useAssetWays } from './asset-ways.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { CHECKS, LABELS } from './paths.ts';

const AT_MOST = 6;

/** Those that bear what was typed whole come first: it may have been read from a label. */
function found(typed: string, assets: readonly Asset[]): readonly Asset[] {
  const words = searchWords(typed);
  if (words.length === 0) return [];
  const exact = assetsOfCode(typed, assets);
  const others = assets.filter(
    (asset) =>
      !exact.includes(asset) &&
      containsWords(
        foldForSearch([asset.label, asset.serial, asset.inventoryNumber].filter(Boolean).join(' ')),
        words,
      ),
  );
  return [...exact, ...others].slice(0, AT_MOST);
}

/** The assets that what was typed may mean: by label, serial or inventory number. */
export function useAssetEntries(typed: string): readonly PaletteEntry[] {
  const { labels } = useText();
  const assets = useRecords('asset');
  const nameOf = useNames();
  const { showAsset } = useAssetWays();
  return useMemo(
    () =>
      found(typed, assets ?? []).map(({ id, label, deviceType, bodyId }) => ({
        id,
        icon: IconDeviceDesktop,
        label: `${label}  ${labels.deviceType[deviceType]}`,
        aside: nameOf(bodyId) ?? '',
        run: () => showAsset(id),
      })),
    [typed, assets, labels, nameOf, showAsset],
  );
}

/** What the palette offers of labels and codes. */
export function useCodeEntries(): {
  readonly screens: readonly PaletteEntry[];
  readonly acts: readonly PaletteEntry[];
} {
  const { checks, labelSheets, scanning } = useText();
  const { panels } = useConsoleState();
  const navigate = useNavigate();
  return useMemo(
    () => ({
      screens: [
        {
          id: 'checks',
          icon: IconClipboardList,
          label: checks.inPalette,
          run: () => void navigate({ to: CHECKS, params: { checkId: undefined } }),
        },
        {
          id: 'labels',
          icon: IconQrcode,
          label: labelSheets.inPalette,
          run: () => void navigate({ to: LABELS }),
        },
      ],
      acts: [
        {
          id: 'scan',
          icon: IconBarcode,
          label: scanning.inPalette,
          run: () => panels.setState({ open: 'scan' }),
        },
      ],
    }),
    [checks, labelSheets, scanning, panels, navigate],
  );
}
