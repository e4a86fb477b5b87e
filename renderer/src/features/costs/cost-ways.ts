import { createContext, type ReactNode, use } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { CostSection } from './cost-section.ts';
import type { DocumentWanted } from './documents/document-wanted.ts';
import type { LettersWanted } from './letters/letters-wanted.ts';
import type { SplitPaper } from './split/split-paper.ts';

/** Where costs lead. */
export interface CostWays {
  readonly showAsset: (assetId: RecordId<'asset'>) => void;
  /** Opens the bodies of the registry. */
  readonly showBodies: () => void;
  /** Opens the inhabitants of the registry. */
  readonly showInhabitants: () => void;
  /** The year that is looked at. */
  readonly year: number;
  readonly showYear: (year: number) => void;
  /** Opens a record of another part; nothing for the part alone. */
  readonly show: (section: CostSection, id?: string) => void;
  /** The letters to the bodies, as they are printed. */
  readonly showLetters: (wanted: LettersWanted) => void;
  /** What saves a split as a workbook. */
  readonly papers: (paper: SplitPaper) => ReactNode;
  /** What saves a yearly document as a workbook. */
  readonly documentPapers: (wanted: DocumentWanted) => ReactNode;
}

export const CostWaysContext = createContext<CostWays | null>(null);

export function useCostWays(): CostWays {
  const ways = use(CostWaysContext);
  if (ways === null) throw new Error('no ways are given above this component');
  return ways;
}
