import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';

/** The parts of a screen, each with how much waits in it. */
export function SectionNav<Section extends string>(props: {
  /** What they are the parts of. */
  readonly label: string;
  readonly sections: readonly Section[];
  readonly words: Readonly<Record<Section, string>>;
  readonly shown: Section;
  readonly waiting?: Readonly<Partial<Record<Section, number>>>;
  readonly onSection: (section: Section) => void;
}): ReactNode {
  const { sections } = useText();
  const formats = useFormats();
  const { label, words, shown, waiting, onSection } = props;
  return (
    <nav className="presets" aria-label={label}>
      {props.sections.map((name) => {
        const count = waiting?.[name] ?? 0;
        return (
          <button
            key={name}
            type="button"
            className={name === shown ? 'pill pill--on' : 'pill'}
            aria-pressed={name === shown}
            onClick={() => onSection(name)}
          >
            {count === 0 ? words[name] : sections.count(words[name], formats.integer(count))}
          </button>
        );
      })}
    </nav>
  );
}
