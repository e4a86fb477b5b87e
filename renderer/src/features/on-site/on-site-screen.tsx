import type { ReactNode } from 'react';
import { SectionNav } from '#renderer/parts/section-nav.tsx';
import type { SectionProps } from '#renderer/parts/section-screen.tsx';
import { sectionWords } from '#renderer/parts/section-words.ts';
import { useText } from '#renderer/state/text.ts';
import { AgendaSection } from './agenda/agenda-section.tsx';
import { BackupsSection } from './backups/backups-section.tsx';
import { ON_SITE_SECTIONS, type OnSiteSection } from './on-site-section.ts';
import { type OnSiteWays, OnSiteWaysContext } from './on-site-ways.ts';
import { LogSection } from './log/log-section.tsx';
import { MediaSection } from './media/media-section.tsx';
import { RoomsSection } from './rooms/rooms-section.tsx';
import { SeatsSection } from './seats/seats-section.tsx';
import { ReportsSection } from './reports/reports-section.tsx';
import { useOnSiteWaiting } from './use-waiting.ts';

const SECTIONS: Readonly<Record<OnSiteSection, (props: SectionProps) => ReactNode>> = {
  log: LogSection,
  agenda: AgendaSection,
  reports: ReportsSection,
  rooms: RoomsSection,
  media: MediaSection,
  backups: BackupsSection,
  seats: SeatsSection,
};

/** What is done on site, and the registers that are kept there. @see REG-5.3-a, CAP-3.1.6-b */
export function OnSiteScreen(
  props: Omit<SectionProps, 'nav' | 'words'> & {
    readonly section: OnSiteSection;
    readonly onSection: (section: OnSiteSection) => void;
    readonly ways: OnSiteWays;
  },
): ReactNode {
  const { section, onSection, ways, ...open } = props;
  const { onSite } = useText();
  const waiting = useOnSiteWaiting();
  const Section = SECTIONS[section];
  return (
    <OnSiteWaysContext value={ways}>
      <Section
        key={section}
        {...open}
        words={sectionWords(onSite, section)}
        nav={
          <SectionNav
            label={onSite.sectionsLabel}
            sections={ON_SITE_SECTIONS}
            words={onSite.sections}
            shown={section}
            waiting={waiting}
            onSection={onSection}
          />
        }
      />
    </OnSiteWaysContext>
  );
}
