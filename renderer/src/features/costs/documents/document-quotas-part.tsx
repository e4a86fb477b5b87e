import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MissingFigure } from '#shared/domain/costs/divide-document.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { DocumentPart } from './document-part.tsx';
import { PlainTable } from './plain-table.tsx';
import type { YearDocument } from './use-year-documents.ts';

function Missing({ missing }: { readonly missing: readonly MissingFigure[] }): ReactNode {
  const { costsDocuments: words } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { show } = useCostWays();
  return (
    <>
      <p>{words.missing.title}:</p>
      <ul className="document-missing">
        {missing.map((fact) => (
          <li key={JSON.stringify(fact)}>
            {fact.code === 'bodies-missing'
              ? words.missing.facts[fact.code]()
              : words.missing.facts[fact.code](nameOf(fact.bodyId) ?? '', formats.day(fact.day))}
          </li>
        ))}
      </ul>
      <div>
        <Button size="compact-md" variant="default" onClick={() => show('counts')}>
          {words.missing.show}
        </Button>
      </div>
    </>
  );
}

/** What each body transfers for the document, or what is still to be known. @see REG-10.1-a, REG-10.3-a */
export function DocumentQuotasPart({ of }: { readonly of: YearDocument }): ReactNode {
  const { costsDocuments: words } = useText();
  const formats = useFormats();
  const { quotas, missing } = of.divided;
  const name = quotas?.ok === false ? quotas.refusal.data['name'] : undefined;
  return (
    <DocumentPart title={words.parts.quotas}>
      {quotas === undefined && <Missing missing={missing} />}
      {quotas?.ok === false && <p>{words.notDividable(typeof name === 'string' ? name : '')}</p>}
      {quotas?.ok === true && (
        <PlainTable
          label={words.parts.quotas}
          columns={[{ label: words.columns.body }, { label: words.columns.quota, isNumber: true }]}
          rows={[
            ...quotas.value.bodies.map(({ name: body, cents }) => ({
              key: body,
              cells: [body, formats.money(cents)],
            })),
            { key: 'total', cells: [words.total, formats.money(quotas.value.totalCents)], isTotal: true },
          ]}
        />
      )}
    </DocumentPart>
  );
}
