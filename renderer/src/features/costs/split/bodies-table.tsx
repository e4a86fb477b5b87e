import { memo, type ReactNode } from 'react';
import type { GeneralShare } from '#shared/domain/costs/general-shares.ts';
import type { BodySplit } from '#shared/domain/costs/split-costs.ts';
import { CORRECTIVE_ONE, type SplitBody } from '#shared/domain/costs/split-input.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { FigureField } from './figure-field.tsx';
import { BODY_FIELDS, entryName, type SimulationDraft } from './simulation-draft.ts';
import { useFigureWords } from './split-words.ts';

/** A body, as it is shown and as the records have it. */
export interface BodyLine {
  readonly id: string;
  readonly body: SplitBody;
  readonly real: SplitBody;
  readonly share: GeneralShare;
  readonly paid: BodySplit | null;
  /** How much more it transfers in the simulation; `null` where there is none. */
  readonly moreCents: number | null;
}

interface BodiesTableProps {
  readonly label: string;
  readonly lines: readonly BodyLine[];
  /** The largest share: the whole length of a bar. */
  readonly most: number;
  readonly hasCorrectives: boolean;
  /** What is typed of the figures, while they may be changed. */
  readonly draft: SimulationDraft | null;
  readonly onEnter: (name: string, text: string) => void;
  readonly onWorking: (id: string) => void;
}

type BodyRowProps = Omit<BodiesTableProps, 'label' | 'lines' | 'draft'> & {
  readonly line: BodyLine;
  readonly isSimulated: boolean;
  readonly pcs: string | undefined;
  readonly inhabitants: string | undefined;
  readonly corrective: string | undefined;
};

/** The figures of a body that may be changed in a simulation. */
function BodyFigures(props: BodyRowProps): ReactNode {
  const { costsSplit } = useText();
  const formats = useFormats();
  const { factor } = useFigureWords();
  const { line, isSimulated, hasCorrectives, onEnter } = props;
  return BODY_FIELDS.filter((field) => field !== 'corrective' || hasCorrectives || isSimulated).map(
    (field) => {
      const written = (figure: number): string =>
        field === 'corrective' ? factor(figure) : formats.integer(figure);
      return (
        <td key={field} className="tabular list-number">
          {isSimulated ? (
            <FigureField
              name={entryName(field, line.id)}
              field={field}
              label={costsSplit.entry[field](line.real.name)}
              real={written(line.real[field])}
              typed={props[field]}
              problem={field === 'corrective' ? costsSplit.unreadable.factor : costsSplit.unreadable.integer}
              onEnter={onEnter}
            />
          ) : (
            written(line.body[field])
          )}
        </td>
      );
    },
  );
}

const BodyRow = memo(function BodyRow(props: BodyRowProps): ReactNode {
  const { costsSplit } = useText();
  const words = useFigureWords();
  const { line, most, hasCorrectives, isSimulated, onWorking } = props;
  const { id, body, share, paid, moreCents } = line;
  const shareOf = (part: number): ReactNode =>
    share.pays ? words.percent(part) : <span className="soft">{costsSplit.notPaying}</span>;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="list-name"
          title={costsSplit.showWorking(body.name)}
          onClick={() => onWorking(id)}
        >
          {body.name}
        </button>
      </th>
      <BodyFigures {...props} />
      {!isSimulated && <td className="tabular list-number">{shareOf(share.theoretical)}</td>}
      {(hasCorrectives || isSimulated) && <td className="tabular list-number">{shareOf(share.corrected)}</td>}
      {!isSimulated && (
        <td className="split-bar-cell" aria-hidden>
          <span className="split-bar">
            <span style={{ width: `${most === 0 ? 0 : (share.corrected / most) * 100}%` }} />
          </span>
        </td>
      )}
      <td className="tabular list-number">{paid && words.money(paid.shareCents)}</td>
      <td className="tabular list-number">{paid && words.money(paid.reimbursementCents)}</td>
      <td className="tabular list-number split-strong">{paid && words.money(paid.transferCents)}</td>
      {isSimulated && <td className="tabular list-number">{moreCents !== null && words.more(moreCents)}</td>}
    </tr>
  );
});

function Header({
  hasCorrectives,
  isSimulated,
}: Pick<BodyRowProps, 'hasCorrectives' | 'isSimulated'>): ReactNode {
  const { columns } = useText().costsSplit;
  const figures = [
    columns.pcs,
    columns.inhabitants,
    ...(hasCorrectives || isSimulated ? [columns.corrective] : []),
    ...(isSimulated ? [] : [columns.theoretical]),
    ...(hasCorrectives || isSimulated ? [columns.corrected] : []),
  ];
  return (
    <thead>
      <tr>
        <th scope="col">{columns.body}</th>
        {figures.map((label) => (
          <th key={label} scope="col" className="list-number">
            {label}
          </th>
        ))}
        {!isSimulated && <td className="split-bar-cell" aria-hidden />}
        {[columns.share, columns.reimbursement, columns.transfer].map((label) => (
          <th key={label} scope="col" className="list-number">
            {label}
          </th>
        ))}
        {isSimulated && (
          <th scope="col" className="list-number">
            {columns.difference}
          </th>
        )}
      </tr>
    </thead>
  );
}

function Totals({
  lines,
  hasCorrectives,
  isSimulated,
}: Pick<BodiesTableProps, 'lines'> & Pick<BodyRowProps, 'hasCorrectives' | 'isSimulated'>): ReactNode {
  const { costsSplit } = useText();
  const formats = useFormats();
  const words = useFigureWords();
  const sum = (pick: (line: BodyLine) => number): number => lines.reduce((all, line) => all + pick(line), 0);
  const paying = (pick: (body: SplitBody) => number): string =>
    formats.integer(sum(({ body, share }) => (share.pays ? pick(body) : 0)));
  const cells = [
    paying(({ pcs }) => pcs),
    paying(({ inhabitants }) => inhabitants),
    ...(hasCorrectives || isSimulated ? [''] : []),
    ...(isSimulated ? [] : [words.percent(sum(({ share }) => share.theoretical))]),
    ...(hasCorrectives || isSimulated ? [words.percent(sum(({ share }) => share.corrected))] : []),
    ...(isSimulated ? [] : [null]),
    words.money(sum(({ paid }) => paid?.shareCents ?? 0)),
    words.money(sum(({ paid }) => paid?.reimbursementCents ?? 0)),
    words.money(sum(({ paid }) => paid?.transferCents ?? 0)),
    ...(isSimulated ? [words.more(sum(({ moreCents }) => moreCents ?? 0))] : []),
  ];
  return (
    <tfoot>
      <tr>
        <th scope="row">{costsSplit.total}</th>
        {/* Cells are told apart by their column alone. */}
        {cells.map((cell, place) => (
          <td key={place} className={cell === null ? 'split-bar-cell' : 'tabular list-number'}>
            {cell}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

/** What each body pays of a year: PCs, inhabitants, shares without and with correctives, and euros. @see REG-13.7-a */
export function BodiesTable(props: BodiesTableProps): ReactNode {
  const { label, lines, draft, ...rest } = props;
  const isSimulated = draft !== null;
  return (
    <table className="list-table split-table" aria-label={label}>
      <Header hasCorrectives={rest.hasCorrectives} isSimulated={isSimulated} />
      <tbody>
        {lines.map((line) => (
          <BodyRow
            key={line.id}
            {...rest}
            line={line}
            isSimulated={isSimulated}
            pcs={draft?.[entryName('pcs', line.id)]}
            inhabitants={draft?.[entryName('inhabitants', line.id)]}
            corrective={draft?.[entryName('corrective', line.id)]}
          />
        ))}
      </tbody>
      <Totals lines={lines} hasCorrectives={rest.hasCorrectives} isSimulated={isSimulated} />
    </table>
  );
}

/** Whether a body has a corrective at all. */
export function hasCorrective({ corrective }: SplitBody): boolean {
  return corrective !== CORRECTIVE_ONE;
}
