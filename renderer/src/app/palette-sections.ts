import { IconCurrencyEuro, IconHome, IconTool } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { isContactAlone } from '#shared/domain/on-site/on-site-people.ts';
import { COST_SECTIONS } from '#renderer/features/costs/cost-section.ts';
import { ON_SITE_SECTIONS } from '#renderer/features/on-site/on-site-section.ts';
import { useText } from '#renderer/state/text.ts';
import { useAccess } from '#renderer/store/archive-context.tsx';
import { useHolds } from '#renderer/store/use-may.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { COSTS, ON_SITE, SEAT } from './paths.ts';

/** What the palette offers of work on site and of costs: their parts. */
export function useSectionEntries(): readonly PaletteEntry[] {
  const { onSite, costs, contactHome } = useText();
  const isContact = isContactAlone(useAccess());
  const navigate = useNavigate();
  const logsOnSite = useHolds('logOnSite');
  const seesCosts = useHolds('seeCosts');
  return useMemo(
    () => [
      ...(isContact
        ? [
            {
              id: 'seat',
              icon: IconHome,
              label: contactHome.screen,
              run: () => void navigate({ to: SEAT }),
            },
          ]
        : []),
      ...(logsOnSite ? ON_SITE_SECTIONS : []).map((section) => ({
        id: `on-site/${section}`,
        icon: IconTool,
        label: onSite.inPalette(onSite.sections[section]),
        run: () => void navigate({ to: ON_SITE, params: { section, recordId: undefined } }),
      })),
      ...(seesCosts ? COST_SECTIONS : []).map((section) => ({
        id: `costs/${section}`,
        icon: IconCurrencyEuro,
        label: costs.inPalette(costs.sections[section]),
        run: () => void navigate({ to: COSTS, params: { section, recordId: undefined } }),
      })),
    ],
    [isContact, logsOnSite, seesCosts, onSite, costs, contactHome, navigate],
  );
}
