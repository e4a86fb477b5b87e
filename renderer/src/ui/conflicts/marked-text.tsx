import { type ReactNode, useMemo } from 'react';
import { useText } from '#renderer/state/text.ts';
import { markChanges } from './mark-changes.ts';

/** A version of a text with what was added to the former one and what was removed from it. */
export function MarkedText({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): ReactNode {
  const { conflicts } = useText();
  const marks = useMemo(() => markChanges(before, after), [before, after]);
  return (
    <p className="marked">
      {marks.map(({ sort, text, place }) => {
        switch (sort) {
          case 'same':
            return <span key={place}>{text}</span>;
          case 'added':
            return (
              <ins key={place}>
                <span className="unseen">[{conflicts.added}] </span>
                {text}
              </ins>
            );
          case 'removed':
            return (
              <del key={place}>
                <span className="unseen">[{conflicts.removed}] </span>
                {text}
              </del>
            );
        }
      })}
    </p>
  );
}
