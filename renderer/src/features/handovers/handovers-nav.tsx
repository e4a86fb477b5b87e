import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { HANDOVER_SECTIONS, type HandoverSection } from './handover-section.ts';

/** How much waits for somebody in a part of the hand-overs. */
export type Waiting = Readonly<Partial<Record<HandoverSection, number>>>;

/** The parts of the hand-overs, each with how much waits in it. */
export function HandoversNav(props: {
  readonly section: HandoverSection;
  readonly waiting: Waiting;
  readonly onSection: (section: HandoverSection) => void;
}): ReactNode {
  const { handovers } = useText();
  const formats = useFormats();
  const { section, waiting, onSection } = props;
  return (
    <nav className="presets" aria-label={handovers.sectionsLabel}>
      {HANDOVER_SECTIONS.map((name) => {
        const count = waiting[name] ?? 0;
        const words = handovers.sections[name];
        return (
          <button
            key={name}
            type="button"
            className={name === section ? 'pill pill--on' : 'pill'}
            aria-pressed={name === section}
            onClick={() => onSection(name)}
          >
            {count === 0 ? words : handovers.sectionCount(words, formats.integer(count))}
          </button>
        );
      })}
    </nav>
  );
}
