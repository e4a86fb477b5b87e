import type { ReactNode } from 'react';
import { generalShares } from '#shared/domain/costs/general-shares.ts';
import { CORRECTIVE_ONE, type SplitBody } from '#shared/domain/costs/split-input.ts';
import type { SplitSource } from '#shared/reports/costs/split-source.ts';
import { useFigureWords } from '#renderer/features/costs/split/split-words.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';

interface LetterProps {
  readonly source: SplitSource;
  readonly place: number;
  /** The day on which it is written, `gg/mm/aaaa`. */
  readonly today: string;
}

/** By what the share of the body is come to, in words. */
function Criterion({ source, place }: Omit<LetterProps, 'today'>): ReactNode {
  const { letter } = useText().costsIssues;
  const formats = useFormats();
  const words = useFigureWords();
  const { input, sources } = source;
  const shares = generalShares(input);
  const [body, share] = [input.bodies[place], shares[place]];
  if (body === undefined || share === undefined) return null;
  if (!share.pays) return <p>{letter.notPaying}</p>;
  const paying = input.bodies.filter((_body, other) => shares[other]?.pays === true);
  const all = (pick: (one: SplitBody) => number): string =>
    formats.integer(paying.reduce((sum, one) => sum + pick(one), 0));
  const corrected = words.percent(share.corrected);
  const act = sources[place]?.correctiveAct ?? '';
  const isAnyCorrected = paying.some(({ corrective }) => corrective !== CORRECTIVE_ONE);
  return (
    <>
      <p>
        {letter.criterion({
          pcs: formats.integer(body.pcs),
          allPcs: all(({ pcs }) => pcs),
          inhabitants: formats.integer(body.inhabitants),
          allInhabitants: all(({ inhabitants }) => inhabitants),
          day: formats.day(input.inhabitantsDate),
          share: words.percent(share.theoretical),
        })}
      </p>
      {body.corrective !== CORRECTIVE_ONE && (
        <p>{letter.corrective(words.factor(body.corrective), act, corrected)}</p>
      )}
      {body.corrective === CORRECTIVE_ONE && isAnyCorrected && <p>{letter.others(corrected)}</p>}
    </>
  );
}

function Expenses({ source, place }: Omit<LetterProps, 'today'>): ReactNode {
  const { letter } = useText().costsIssues;
  const { money } = useFormats();
  const { split } = source;
  const paid = split.bodies[place];
  if (paid === undefined) return null;
  const own = split.expenses.flatMap(({ expense, netCents, shares }) => {
    const share = shares.find(({ name }) => name === paid.name);
    return share === undefined ? [] : [{ description: expense.description, netCents, cents: share.cents }];
  });
  const { transferCents } = paid;
  const endings = [
    [letter.total, paid.shareCents],
    ...(paid.reimbursementCents === 0 ? [] : ([[letter.reimbursement, -paid.reimbursementCents]] as const)),
    [transferCents < 0 ? letter.toCredit : letter.transfer, Math.abs(transferCents)],
  ] as const;
  return (
    <table className="letter__table" aria-label={letter.table}>
      <thead>
        <tr>
          <th scope="col">{letter.expense}</th>
          <th scope="col">{letter.net}</th>
          <th scope="col">{letter.share}</th>
        </tr>
      </thead>
      <tbody>
        {own.map(({ description, netCents, cents }, each) => (
          // Two expenses may say the same.
          <tr key={each}>
            <th scope="row">{description}</th>
            <td>{money(netCents)}</td>
            <td>{money(cents)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {endings.map(([label, cents]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td />
            <td>{money(cents)}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

/** The letter to a body about what it pays of a year: the amount, the criterion, every expense. @see REG-13.7-a */
export function LetterPaper({ source, place, today }: LetterProps): ReactNode {
  const { letter } = useText().costsIssues;
  const formats = useFormats();
  const nameOf = useNames();
  const { input, split, issued } = source;
  const paid = split.bodies[place];
  if (paid === undefined) return null;
  const year = String(input.year);
  const amount = formats.money(Math.abs(paid.transferCents));
  return (
    <article className="letter" aria-label={letter.to(paid.name)}>
      <header className="letter__head">
        <span>
          {issued === null
            ? letter.draft
            : letter.issued(formats.dateTime(issued.at), nameOf(issued.byId) ?? '')}
        </span>
        <span>{letter.madeOn(today)}</span>
      </header>
      <address className="letter__to">
        <strong>{letter.to(paid.name)}</strong>
        <span>{letter.attention}</span>
      </address>
      <p>
        <strong>{letter.subject(year)}</strong>
      </p>
      <p>{paid.transferCents < 0 ? letter.credit(year, amount) : letter.opening(year, amount)}</p>
      <Criterion source={source} place={place} />
      <p>{letter.rounding}</p>
      <Expenses source={source} place={place} />
      <p className="letter__signature">{letter.signature}</p>
    </article>
  );
}
