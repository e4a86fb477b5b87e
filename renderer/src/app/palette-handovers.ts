import { IconKey } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { HANDOVER_SECTIONS } from '#renderer/features/handovers/handover-section.ts';
import { useText } from '#renderer/state/text.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { HANDOVERS } from './paths.ts';

/** What the palette offers of the hand-overs: their parts. */
export function useHandoverEntries(): { readonly screens: readonly PaletteEntry[] } {
  const { handovers } = useText();
  const navigate = useNavigate();
  return useMemo(
    () => ({
      screens: HANDOVER_SECTIONS.map((section) => ({
        id: `handovers/${section}`,
        icon: IconKey,
        label: handovers.inPalette(handovers.sections[section]),
        run: () => void navigate({ to: HANDOVERS, params: { section, recordId: undefined } }),
      })),
    }),
    [handovers, navigate],
  );
}
