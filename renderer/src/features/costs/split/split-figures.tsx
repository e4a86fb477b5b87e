import type { ReactNode } from 'react';
import type { CostSplit } from '#shared/domain/costs/split-costs.ts';
import type { SplitInput } from '#shared/domain/costs/split-input.ts';
import type { Expense } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { hasCorrective } from './bodies-table.tsx';

/** What a split comes to in all; the check must say nought. @see REG-13.2-a, REG-13.5-a, REG-13.7-a */
export function SplitFigures({ split }: { readonly split: CostSplit }): ReactNode {
  const { figures } = useText().costsSplit;
  const { money } = useFormats();
  const sum = (pick: (body: CostSplit['bodies'][number]) => number): number =>
    split.bodies.reduce((all, body) => all + pick(body), 0);
  const check = sum(({ shareCents }) => shareCents) - split.netCents;
  const lines = [
    [figures.gross, split.grossCents],
    [figures.contributions, 0 - split.contributionsCents],
    [figures.net, split.netCents],
    [figures.reimbursement, sum(({ reimbursementCents }) => reimbursementCents)],
    [figures.transfer, sum(({ transferCents }) => transferCents)],
  ] as const;
  return (
    <dl className="split-figures">
      {lines.map(([label, cents]) => (
        <div key={label} className="card split-figure">
          <dt>{label}</dt>
          <dd className="tabular">{money(cents)}</dd>
        </div>
      ))}
      <div className="card split-figure" data-check={check === 0 ? 'good' : 'bad'}>
        <dt>{figures.check}</dt>
        <dd className="tabular">{money(check)}</dd>
      </div>
    </dl>
  );
}

/** How a split is made, at a glance. */
export function SplitCriterion(props: {
  readonly input: SplitInput;
  readonly leftOut: readonly Expense[];
}): ReactNode {
  const { criteria } = useText().costsSplit;
  const formats = useFormats();
  const { input, leftOut } = props;
  const day = formats.day(input.inhabitantsDate);
  const correctives = input.bodies.filter(hasCorrective).length;
  return (
    <ul className="split-criterion" aria-label={criteria.label}>
      <li className="chip chip--accent">{criteria.pcs(day)}</li>
      <li className="chip chip--accent">{criteria.inhabitants(day)}</li>
      <li className="chip chip--neutral">
        {correctives === 0 ? criteria.noCorrectives : criteria.correctives(formats.integer(correctives))}
      </li>
      <li className="chip chip--neutral">
        {input.unionParticipates ? criteria.union.yes : criteria.union.no}
      </li>
      {leftOut.length > 0 && (
        <li className="chip chip--neutral">
          {criteria.staffOutside(formats.money(leftOut.reduce((all, { cents }) => all + cents, 0)))}
        </li>
      )}
    </ul>
  );
}
