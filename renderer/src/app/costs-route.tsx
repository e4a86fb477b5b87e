import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { isCostSection } from '#renderer/features/costs/cost-section.ts';
import type { CostWays } from '#renderer/features/costs/cost-ways.ts';
import { CostsScreen } from '#renderer/features/costs/costs-screen.tsx';
import { useToday } from '#renderer/store/use-today.ts';
import { COST_LETTERS, COSTS, INVENTORY, NEW_RECORD, REGISTRY } from './paths.ts';
import { DocumentPapers } from './document-papers.tsx';
import { SplitPapers } from './split-papers.tsx';

/** Where costs lead. */
function useCostWaysOf(section: string): CostWays {
  const navigate = useNavigate();
  const search = useSearch({ from: COSTS });
  const thisYear = Number(useToday().slice(0, 4));
  const year = search.year ?? thisYear;
  return useMemo(
    () => ({
      year,
      showYear: (chosen) =>
        void navigate({
          to: COSTS,
          params: { section, recordId: undefined },
          search: { year: chosen === thisYear ? undefined : chosen },
        }),
      showBodies: () => void navigate({ to: REGISTRY, params: { section: 'bodies', recordId: undefined } }),
      showInhabitants: () =>
        void navigate({ to: REGISTRY, params: { section: 'inhabitants', recordId: undefined } }),
      showAsset: (assetId) =>
        void navigate({ to: INVENTORY, params: { section: 'assets', recordId: assetId } }),
      show: (next, id) => void navigate({ to: COSTS, params: { section: next, recordId: id }, search }),
      showLetters: ({ year: of, ...wanted }) =>
        void navigate({ to: COST_LETTERS, params: { year: String(of) }, search: wanted }),
      papers: (paper) => <SplitPapers paper={paper} />,
      documentPapers: (wanted) => <DocumentPapers wanted={wanted} />,
    }),
    [navigate, search, section, thisYear, year],
  );
}

export function CostsRoute(): ReactNode {
  const { section, recordId } = useParams({ from: COSTS });
  const shown = isCostSection(section) ? section : 'split';
  const ways = useCostWaysOf(shown);
  return (
    <CostsScreen
      section={shown}
      onSection={(next) => ways.show(next)}
      openId={recordId === NEW_RECORD ? null : recordId}
      onOpen={(id) => ways.show(shown, id ?? NEW_RECORD)}
      onClose={() => ways.show(shown)}
      ways={ways}
    />
  );
}
