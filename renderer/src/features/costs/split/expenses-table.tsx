import { Button } from '@mantine/core';
import { memo, type ReactNode, useState } from 'react';
import type { DividedExpense } from '#shared/domain/costs/split-costs.ts';
import type { SplitBody } from '#shared/domain/costs/split-input.ts';
import { writeEuros } from '#shared/text/parse-euros.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { FigureField } from './figure-field.tsx';
import { entryName, type SimulationDraft } from './simulation-draft.ts';
import { useFigureWords } from './split-words.ts';

/** Expenses drawn at once: each is as wide as there are bodies. */
const PAGE = 40;

interface ExpenseLine {
  readonly id: string;
  readonly divided: DividedExpense;
  /** What the records say that it costs. */
  readonly realCents: number;
}

interface ExpensesTableProps {
  readonly label: string;
  readonly lines: readonly ExpenseLine[];
  readonly bodies: readonly SplitBody[];
  readonly draft: SimulationDraft | null;
  readonly onEnter: (name: string, text: string) => void;
}

type ExpenseRowProps = Pick<ExpensesTableProps, 'bodies' | 'onEnter'> & {
  readonly line: ExpenseLine;
  readonly isSimulated: boolean;
  readonly typed: string | undefined;
};

/** What each body pays of an expense: a dash for those that take no part. */
function ShareCells({ line, bodies }: Pick<ExpenseRowProps, 'line' | 'bodies'>): ReactNode {
  const { shell } = useText();
  const { money } = useFigureWords();
  const cents = new Map(line.divided.shares.map((share) => [share.name, share.cents]));
  return bodies.map(({ name }) => {
    const own = cents.get(name);
    return (
      <td key={name} className="tabular list-number">
        {own === undefined ? <span className="soft">{shell.nothing}</span> : money(own)}
      </td>
    );
  });
}

const ExpenseRow = memo(function ExpenseRow(props: ExpenseRowProps): ReactNode {
  const { costsSplit, labels } = useText();
  const { money } = useFigureWords();
  const { line, isSimulated, typed, onEnter } = props;
  const { expense, contributionsCents, netCents } = line.divided;
  return (
    <tr>
      <th scope="row" title={expense.description}>
        {expense.description}
      </th>
      <td>{labels.expenseNature[expense.nature]}</td>
      <td className="tabular list-number">
        {isSimulated ? (
          <FigureField
            name={entryName('cents', line.id)}
            field="cents"
            label={costsSplit.entry.cents(expense.description)}
            real={writeEuros(line.realCents)}
            typed={typed}
            problem={costsSplit.unreadable.money}
            onEnter={onEnter}
          />
        ) : (
          money(expense.cents)
        )}
      </td>
      <td className="tabular list-number">{money(0 - contributionsCents)}</td>
      <td className="tabular list-number split-strong">{money(netCents)}</td>
      {!isSimulated && <ShareCells {...props} />}
    </tr>
  );
});

/** Every expense of a year with what each body pays of it; while it is simulated, with its amount to be changed. @see REG-13.7-a */
export function ExpensesTable(props: ExpensesTableProps): ReactNode {
  const { costsSplit } = useText();
  const formats = useFormats();
  const { label, lines, bodies, draft, onEnter } = props;
  const [limit, setLimit] = useState(PAGE);
  const { columns } = costsSplit;
  const figures = [columns.gross, columns.contributions, columns.net];
  const left = lines.length - limit;
  return (
    <>
      <table className="list-table split-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{columns.expense}</th>
            <th scope="col">{columns.nature}</th>
            {[...figures, ...(draft === null ? bodies.map(({ name }) => name) : [])].map((column) => (
              <th key={column} scope="col" className="list-number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, limit).map((line) => (
            <ExpenseRow
              key={line.id}
              line={line}
              bodies={bodies}
              isSimulated={draft !== null}
              typed={draft?.[entryName('cents', line.id)]}
              onEnter={onEnter}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button variant="subtle" fullWidth onClick={() => setLimit(lines.length)}>
          {costsSplit.moreExpenses(formats.integer(left))}
        </Button>
      )}
    </>
  );
}
