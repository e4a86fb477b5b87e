import { type ReactNode, useState } from 'react';
import type { LeftOutExpense } from '#shared/domain/costs/not-copied.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';

interface Copied {
  readonly copied: number;
  readonly leftOut: readonly LeftOutExpense[];
}

/** What came of a copy: how many expenses, and which ones were left out. */
function Outcome({ copied, leftOut }: Copied): ReactNode {
  const { costsData } = useText();
  const formats = useFormats();
  const words = costsData.expenses;
  return (
    <div role="status">
      <p>{words.copiedCount(formats.integer(copied))}</p>
      {leftOut.length > 0 && (
        <>
          <p>{words.leftOut}</p>
          <ul>
            {leftOut.map(({ id, description, reason }) => (
              <li key={id}>{`${description}: ${words.notCopied[reason]}`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function CopyInto({ year }: { readonly year: number }): ReactNode {
  const { costsData } = useText();
  const [outcome, setOutcome] = useState<Copied | null>(null);
  const words = costsData.expenses;
  return (
    <div className="costs-lead">
      <AskedAct
        label={words.copy}
        needs="copyExpenses"
        draftKey={`costs/copy/${String(year)}`}
        initial={{ fromYear: String(year - 1) }}
        lead={words.copyLead(String(year))}
        fields={() => [{ name: 'fromYear', label: words.copyFrom, sort: 'integer', isMandatory: true }]}
        submit={words.copy}
        run={(act, form) => act('copyExpenses', { fromYear: form.integer('fromYear') ?? year - 1, year })}
        done={() => words.copied}
        onDone={(value) => setOutcome(value as Copied)}
      />
      {outcome !== null && <Outcome {...outcome} />}
    </div>
  );
}

/** Brings the expenses that come back every year into the year that is looked at. */
export function CopyRecurring(): ReactNode {
  const { year } = useCostWays();
  return <CopyInto key={year} year={year} />;
}
