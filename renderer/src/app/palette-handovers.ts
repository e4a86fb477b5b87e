import { IconKey, IconPlus, IconUserPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { HANDOVER_SECTIONS, type HandoverSection } from '#renderer/features/handovers/handover-section.ts';
import { useText } from '#renderer/state/text.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { HANDOVERS, HIRE, NEW_RECORD } from './paths.ts';

const NOTHING = { screens: [], acts: [] } as const;

/** What the palette offers of the hand-overs: their parts, and what can be begun in them. */
export function useHandoverEntries(): {
  readonly screens: readonly PaletteEntry[];
  readonly acts: readonly PaletteEntry[];
} {
  const { handovers, handoverAssignments: words, handoverHire } = useText();
  const navigate = useNavigate();
  const isOffered = useHolds('handOver');
  return useMemo(() => {
    if (!isOffered) return NOTHING;
    const go = (section: HandoverSection, recordId?: string) => () =>
      void navigate({ to: HANDOVERS, params: { section, recordId } });
    const begin = (section: HandoverSection, label: string): PaletteEntry => ({
      id: `handovers/new/${section}`,
      icon: IconPlus,
      label,
      run: go(section, NEW_RECORD),
    });
    return {
      screens: HANDOVER_SECTIONS.map((section) => ({
        id: `handovers/${section}`,
        icon: IconKey,
        label: handovers.inPalette(handovers.sections[section]),
        run: go(section),
      })),
      acts: [
        {
          id: 'handovers/hire',
          icon: IconUserPlus,
          label: handoverHire.begin,
          run: () => void navigate({ to: HIRE, params: { assignmentId: undefined } }),
        },
        begin('assignments', words.inPalette),
        begin('purchases', words.purchase.inPalette),
      ],
    };
  }, [isOffered, handovers, words, handoverHire, navigate]);
}
