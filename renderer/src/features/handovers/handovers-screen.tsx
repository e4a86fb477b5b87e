import type { ReactNode } from 'react';
import { AdministratorsSection } from './administrators/administrators-section.tsx';
import { EnvelopesSection } from './envelopes/envelopes-section.tsx';
import { ExpiriesSection } from './expiries/expiries-section.tsx';
import { AssignmentsSection } from './assignments/assignments-section.tsx';
import { SectionNav } from '#renderer/parts/section-nav.tsx';
import { sectionWords } from '#renderer/parts/section-words.ts';
import { useText } from '#renderer/state/text.ts';
import { HANDOVER_SECTIONS, type HandoverSection } from './handover-section.ts';
import { type HandoverWays, HandoverWaysContext } from './handover-ways.ts';
import { PoliciesSection } from './policies/policies-section.tsx';
import { PurchasesSection } from './purchases/purchases-section.tsx';
import { RegisterSection } from './register/register-section.tsx';
import type { SectionProps } from '#renderer/parts/section-screen.tsx';
import { SharedSection } from './shared/shared-section.tsx';
import { useWaiting } from './use-waiting.ts';

const SECTIONS: Readonly<Record<HandoverSection, (props: SectionProps) => ReactNode>> = {
  register: RegisterSection,
  assignments: AssignmentsSection,
  shared: SharedSection,
  expiries: ExpiriesSection,
  envelopes: EnvelopesSection,
  purchases: PurchasesSection,
  administrators: AdministratorsSection,
  policies: PoliciesSection,
};

/** Who was given what: computers, credentials, envelopes, and never a secret. @see X-4 */
export function HandoversScreen(
  props: Omit<SectionProps, 'nav' | 'words'> & {
    readonly section: HandoverSection;
    readonly onSection: (section: HandoverSection) => void;
    readonly ways: HandoverWays;
  },
): ReactNode {
  const { section, onSection, ways, ...open } = props;
  const { handovers } = useText();
  const waiting = useWaiting();
  const Section = SECTIONS[section];
  return (
    <HandoverWaysContext value={ways}>
      <Section
        key={section}
        {...open}
        words={sectionWords(handovers, section)}
        nav={
          <SectionNav
            label={handovers.sectionsLabel}
            sections={HANDOVER_SECTIONS}
            words={handovers.sections}
            shown={section}
            waiting={waiting}
            onSection={onSection}
          />
        }
      />
    </HandoverWaysContext>
  );
}
