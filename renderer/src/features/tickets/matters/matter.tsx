import { Button } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import './matters.css';

/** Something that can be done about a matter. */
export interface MatterAct {
  readonly label: string;
  readonly run: () => void;
}

/** Something that stands open around a ticket: what it is, and what can be done about it. */
export function Matter(props: {
  readonly icon: Icon;
  readonly tone?: 'neutral' | 'attention' | 'bad';
  readonly title: string;
  readonly children?: ReactNode;
  readonly acts: readonly MatterAct[];
}): ReactNode {
  const { icon: Glyph, tone = 'neutral', title, children, acts } = props;
  return (
    <li className={`matter matter--${tone}`}>
      <Glyph className="matter__icon" size={18} aria-hidden />
      <div className="matter__body">
        <strong>{title}</strong>
        {children}
      </div>
      <div className="matter__acts">
        {acts.map(({ label, run }) => (
          <Button key={label} size="compact-sm" variant="default" onClick={run}>
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}
