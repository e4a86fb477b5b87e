import { type ReactNode, useState } from 'react';
import {
  type BudgetStanding,
  budgetStanding,
  budgetYear,
  quoteExcess,
} from '#shared/domain/evolution-budgeting.ts';
import type { Evolution, EvolutionBudget } from '#shared/domain/kinds.ts';
import { yearOf } from '#shared/domain/rome-time.ts';
import { writeEuros } from '#shared/text/parse-euros.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNow } from '#renderer/store/use-now.ts';
import type { ActField, PlainSort } from '#renderer/ui/act-form/act-form.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';

/** What is left of the budget, and whether the work's quote fits in it. */
function Standing(props: {
  readonly standing: BudgetStanding;
  readonly quoteCents: number | null;
}): ReactNode {
  const { charging } = useText();
  const formats = useFormats();
  const { standing, quoteCents } = props;
  const { budgetCents, approvedCents, residualCents } = standing;
  const money = (cents: number): string => formats.money(cents);
  const excess = quoteCents === null ? 0 : quoteExcess(quoteCents, standing);
  return (
    <>
      <p className="tabular">
        {charging.budget.standing(money(budgetCents), money(approvedCents), money(residualCents))}
      </p>
      {quoteCents !== null && excess > 0 && (
        <p className="followed-warning" role="status">
          {charging.budget.exceeds(money(excess))}
        </p>
      )}
      {quoteCents !== null && excess === 0 && (
        <p className="soft">{charging.budget.fits(money(residualCents - quoteCents))}</p>
      )}
    </>
  );
}

function useBudgetFields(): readonly ActField<PlainSort>[] {
  const { fieldNames } = useText();
  const { cents, act } = fieldNames.evolutionBudget;
  return [
    { name: 'cents', label: cents, sort: 'money', isMandatory: true },
    { name: 'act', label: act, sort: 'line', atMost: 120 },
  ];
}

/** Says, or corrects, what the body can spend in the year. */
function BudgetForm(props: {
  readonly bodyId: Evolution['bodyId'];
  readonly year: number;
  readonly budget: EvolutionBudget | undefined;
}): ReactNode {
  const { charging } = useText();
  const fields = useBudgetFields();
  const { bodyId, year, budget } = props;
  const [isOpen, setOpen] = useState(false);
  const words = charging.budget;
  return (
    <details className="followed-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{budget === undefined ? words.define : words.edit}</summary>
      {isOpen && (
        <KeptForm
          takesFocus={false}
          draftKey={`followed/budget/${bodyId}/${String(year)}/${budget === undefined ? 'new' : 'edit'}`}
          initial={budget === undefined ? {} : { cents: writeEuros(budget.cents), act: budget.act ?? '' }}
          fields={() => fields}
          submit={budget === undefined ? words.define : words.edit}
          run={(act, form) => {
            const said = { cents: form.cents('cents') ?? 0, act: form.text('act') };
            return budget === undefined
              ? act('defineEvolutionBudget', { bodyId, year, ...said })
              : act('editEvolutionBudget', { id: budget.id, changes: said });
          }}
          done={() => (budget === undefined ? words.defined : words.edited)}
        />
      )}
    </details>
  );
}

/** How the body's budget of the year stands to the work's quote: what the other works leave. @see CAP-1-b */
export function EvolutionBudgetPart({ evolution }: { readonly evolution: Evolution }): ReactNode {
  const { charging } = useText();
  const budgets = useRecords('evolutionBudget');
  const works = useRecords('evolution');
  const thisYear = yearOf(useNow());
  const { id, bodyId, quoteCents } = evolution;
  const year = budgetYear(evolution, thisYear);
  if (budgets === undefined || works === undefined) return null;
  const standing = budgetStanding(bodyId, year, budgets, works, id);
  const budget = budgets.find((each) => each.bodyId === bodyId && each.year === year);
  return (
    <section className="followed-part" aria-labelledby={`${id}-budget`}>
      <h2 id={`${id}-budget`}>
        {charging.budget.title} · {charging.budget.year(String(year))}
      </h2>
      {standing === null ? (
        <p className="soft">{charging.budget.none}</p>
      ) : (
        <Standing standing={standing} quoteCents={quoteCents} />
      )}
      <BudgetForm bodyId={bodyId} year={year} budget={budget} />
    </section>
  );
}
