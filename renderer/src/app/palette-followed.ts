import { IconBulb, IconListCheck, IconTool } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { FOLLOWED_SECTIONS } from '#renderer/features/followed/followed-section.ts';
import { useText } from '#renderer/state/text.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { FOLLOWED, NEW_RECORD } from './paths.ts';

/** What the palette offers of what is followed beside the queue: its parts, and what can be proposed. */
export function useFollowedEntries(): {
  readonly screens: readonly PaletteEntry[];
  readonly acts: readonly PaletteEntry[];
} {
  const { followed } = useText();
  const navigate = useNavigate();
  return useMemo(() => {
    const go = (section: string, recordId?: string) => () =>
      void navigate({ to: FOLLOWED, params: { section, recordId } });
    return {
      screens: FOLLOWED_SECTIONS.map((section) => ({
        id: `followed/${section}`,
        icon: IconListCheck,
        label: followed.inPalette(followed.sections[section]),
        run: go(section),
      })),
      acts: [
        {
          id: 'propose-improvement',
          icon: IconBulb,
          label: followed.propose.improvements,
          run: go('improvements', NEW_RECORD),
        },
        {
          id: 'propose-evolution',
          icon: IconTool,
          label: followed.propose.evolutions,
          run: go('evolutions', NEW_RECORD),
        },
      ],
    };
  }, [followed, navigate]);
}
