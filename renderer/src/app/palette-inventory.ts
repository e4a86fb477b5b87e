import { IconDevices, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { INVENTORY_SECTIONS } from '#renderer/features/inventory/inventory-section.ts';
import { useText } from '#renderer/state/text.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { INVENTORY, NEW_RECORD } from './paths.ts';

/** What the palette offers of the inventory: its parts, and the asset that can be registered. */
export function useInventoryEntries(): {
  readonly screens: readonly PaletteEntry[];
  readonly acts: readonly PaletteEntry[];
} {
  const { inventory } = useText();
  const navigate = useNavigate();
  return useMemo(() => {
    const go = (section: string, recordId?: string) => () =>
      void navigate({ to: INVENTORY, params: { section, recordId } });
    return {
      screens: INVENTORY_SECTIONS.map((section) => ({
        id: `inventory/${section}`,
        icon: IconDevices,
        label: inventory.inPalette(inventory.sections[section]),
        run: go(section),
      })),
      acts: [
        {
          id: 'new-asset',
          icon: IconPlus,
          label: inventory.newAsset,
          run: go('assets', NEW_RECORD),
        },
      ],
    };
  }, [inventory, navigate]);
}
