import type { ReactNode } from 'react';
import { SectionNav } from '#renderer/parts/section-nav.tsx';
import type { SectionProps } from '#renderer/parts/section-screen.tsx';
import { sectionWords } from '#renderer/parts/section-words.ts';
import { useText } from '#renderer/state/text.ts';
import { COST_SECTIONS, type CostSection } from './cost-section.ts';
import { type CostWays, CostWaysContext } from './cost-ways.ts';
import { IssuesSection } from './issues/issues-section.tsx';
import { SplitSection } from './split/split-section.tsx';
import { DocumentsSection } from './documents/documents-section.tsx';
import { ContributionsSection } from './contributions/contributions-section.tsx';
import { CorrectivesSection } from './correctives/correctives-section.tsx';
import { CountsSection } from './counts/counts-section.tsx';
import { ExpensesSection } from './expenses/expenses-section.tsx';
import { ProjectsSection } from './projects/projects-section.tsx';
import { YearBar } from './year/year-bar.tsx';
import { useCostWaiting } from './use-waiting.ts';
import './costs-nav.css';

const SECTIONS: Readonly<Record<CostSection, (props: SectionProps) => ReactNode>> = {
  split: SplitSection,
  expenses: ExpensesSection,
  contributions: ContributionsSection,
  projects: ProjectsSection,
  counts: CountsSection,
  correctives: CorrectivesSection,
  documents: DocumentsSection,
  issues: IssuesSection,
};

/** Who pays what: expenses, their split, and the documents that say so. @see REG-13.7-a */
export function CostsScreen(
  props: Omit<SectionProps, 'nav' | 'words'> & {
    readonly section: CostSection;
    readonly onSection: (section: CostSection) => void;
    readonly ways: CostWays;
  },
): ReactNode {
  const { section, onSection, ways, ...open } = props;
  const { costs } = useText();
  const waiting = useCostWaiting(ways.year);
  const Section = SECTIONS[section];
  return (
    <CostWaysContext value={ways}>
      <Section
        key={section}
        {...open}
        words={sectionWords(costs, section)}
        nav={
          <div className="costs-nav">
            <SectionNav
              label={costs.sectionsLabel}
              sections={COST_SECTIONS}
              words={costs.sections}
              shown={section}
              waiting={waiting}
              onSection={onSection}
            />
            <YearBar />
          </div>
        }
      />
    </CostWaysContext>
  );
}
