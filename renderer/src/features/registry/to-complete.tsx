import { type ReactNode, use, useState } from 'react';
import { BLOCKING_GAPS, type BodyGap, type BodyToComplete } from '#shared/domain/bodies-to-complete.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { mendGap, RegistryWaysContext } from './registry-ways.ts';
import { useCompleteness } from './use-completeness.ts';

/** What a body lacks, each with the way to mend it. */
export function Gaps(props: {
  readonly bodyId: string;
  readonly body: string;
  readonly gaps: readonly BodyGap[];
}): ReactNode {
  const { office } = useText();
  const ways = use(RegistryWaysContext);
  const { bodyId, body, gaps } = props;
  return (
    <ul className="gaps" aria-label={office.mend(office.toComplete, body)}>
      {gaps.map((gap) => (
        <li key={gap}>
          <button
            type="button"
            className={BLOCKING_GAPS.includes(gap) ? 'gap gap--blocking' : 'gap'}
            aria-label={office.mend(office.gaps[gap], body)}
            onClick={() => mendGap(ways, gap, bodyId)}
          >
            {office.gaps[gap]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function isBlocked({ gaps }: BodyToComplete): boolean {
  return gaps.some((gap) => BLOCKING_GAPS.includes(gap));
}

/** *Enti da completare*: the bodies that lack something, those that stop the work first. @see REG-9-a, REG-4-a */
export function ToComplete(): ReactNode {
  const { office } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const found = useCompleteness();
  const [isOpen, setOpen] = useState(true);
  if (found === undefined || found.length === 0) return null;
  const named = found
    .map((each) => ({ ...each, body: nameOf(each.bodyId) ?? '' }))
    .sort(
      (left, right) =>
        Number(isBlocked(right)) - Number(isBlocked(left)) || formats.compare(left.body, right.body),
    );
  return (
    <details
      className="to-complete card"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <strong>{office.toComplete}</strong>
        <span className="soft tabular">{office.toCompleteCount(formats.integer(named.length))}</span>
      </summary>
      <dl className="to-complete__bodies">
        {named.map(({ bodyId, body, gaps }) => (
          <div key={bodyId} className="to-complete__body">
            <dt>{body}</dt>
            <dd>
              <Gaps bodyId={bodyId} body={body} gaps={gaps} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
