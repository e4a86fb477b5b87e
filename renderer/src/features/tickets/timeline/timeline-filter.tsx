import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { MOMENT_FACETS, type MomentFacet, type TimelineMoment } from './moment.ts';

/** Narrows a timeline to one of its parts; each says how many lines it has. */
export function TimelineFilter(props: {
  readonly moments: readonly TimelineMoment[];
  readonly value: MomentFacet | null;
  readonly onChange: (facet: MomentFacet | null) => void;
}): ReactNode {
  const { ticketLife } = useText();
  const formats = useFormats();
  const { moments, value, onChange } = props;
  const count = (facet: MomentFacet): number => moments.filter((line) => line.facet === facet).length;
  const pill = (facet: MomentFacet | null, label: string, lines: number): ReactNode => (
    <button
      key={label}
      type="button"
      className={facet === value ? 'pill pill--on' : 'pill'}
      aria-pressed={facet === value}
      onClick={() => onChange(facet)}
    >
      {label} <span className="tabular">{formats.integer(lines)}</span>
    </button>
  );
  return (
    <div className="timeline-filter" role="group" aria-label={ticketLife.filter}>
      {pill(null, ticketLife.facets.all, moments.length)}
      {MOMENT_FACETS.map((facet) => pill(facet, ticketLife.facets[facet], count(facet)))}
    </div>
  );
}
