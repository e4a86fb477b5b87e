import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';

/** Something that a record says, and what it is called. */
export type Fact = readonly [label: string, value: ReactNode];

/** What a record says, field by field. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const { shell } = useText();
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label} className="facts__line">
          <dt>{label}</dt>
          <dd>{value == null || value === '' ? shell.nothing : value}</dd>
        </div>
      ))}
    </dl>
  );
}
