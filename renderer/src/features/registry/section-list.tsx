import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { type RegistrySection, SECTION_GROUPS, type SectionGroup } from './registry-section.ts';

const GROUPS = Object.keys(SECTION_GROUPS) as readonly SectionGroup[];

/** The parts of the registry, by what they are about. */
export function SectionList(props: {
  readonly section: RegistrySection;
  readonly onSection: (section: RegistrySection) => void;
}): ReactNode {
  const { registry } = useText();
  return (
    <nav className="registry-parts" aria-label={registry.sectionsLabel}>
      {GROUPS.map((group) => (
        <div key={group} role="group" aria-labelledby={`registry-${group}`}>
          <p id={`registry-${group}`} className="registry-parts__group">
            {registry.groups[group]}
          </p>
          {SECTION_GROUPS[group].map((name) => (
            <button
              key={name}
              type="button"
              className="registry-part"
              aria-pressed={name === props.section}
              onClick={() => props.onSection(name)}
            >
              {registry.sections[name]}
            </button>
          ))}
        </div>
      ))}
    </nav>
  );
}
