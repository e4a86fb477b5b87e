import type { ReactNode } from 'react';
import { joinableContracts } from '#shared/domain/costs/joinable-contracts.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { useAssembledSplit } from '#renderer/features/costs/use-assembled-split.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** The contracts of one supplier that several bodies hold apart. @see REG-3.12-a */
function Joinable(): ReactNode {
  const { costsData } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const today = useToday();
  const contracts = useRecords('contract') ?? [];
  const suppliers = useRecords('supplier') ?? [];
  const candidates = joinableContracts(contracts, today);
  const words = costsData.expenses;
  if (candidates.length === 0) return null;
  return (
    <details>
      <summary>{words.joinable(formats.integer(candidates.length))}</summary>
      <ul>
        {candidates.map(({ supplierId, contracts: own, bodyIds }) => (
          <li key={supplierId}>
            {words.joinableLine(
              suppliers.find(({ id }) => id === supplierId)?.name ?? '',
              formats.integer(own.length),
              bodyIds
                .map((id) => nameOf(id) ?? id)
                .sort(formats.compare)
                .join(', '),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the expenses of the year come to, what is not among them, and what could cost less together. @see CAP-3.1.7-a */
export function ExpensesSummary(): ReactNode {
  const { costsData } = useText();
  const formats = useFormats();
  const { year } = useCostWays();
  const expenses = useAssembledSplit(year)?.input.expenses ?? [];
  const gross = expenses.reduce((sum, { cents }) => sum + cents, 0);
  const given = expenses
    .flatMap(({ contributions }) => contributions)
    .reduce((sum, { cents }) => sum + cents, 0);
  const words = costsData.expenses;
  return (
    <div className="costs-lead">
      <p className="soft">{words.lead}</p>
      {expenses.length > 0 && (
        <p className="tabular">
          <strong>
            {words.totals(formats.money(gross), formats.money(given), formats.money(gross - given))}
          </strong>
        </p>
      )}
      <Joinable />
    </div>
  );
}
