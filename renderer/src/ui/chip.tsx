import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'accent' | 'good' | 'attention' | 'bad';

/** A short word with a meaning: its colour repeats what the word, or its icon, already says. */
export function Chip(props: {
  readonly tone?: Tone;
  readonly icon?: Icon;
  readonly children: ReactNode;
}): ReactNode {
  const Glyph = props.icon;
  return (
    <span className={`chip chip--${props.tone ?? 'neutral'}`}>
      {Glyph !== undefined && <Glyph size={14} stroke={2} aria-hidden />}
      <span className="clip">{props.children}</span>
    </span>
  );
}
