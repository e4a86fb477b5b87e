import { Button } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { lineCents } from '#shared/domain/costs/document-lines.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Screen } from '#renderer/ui/screen.tsx';
import { PlainTable } from './plain-table.tsx';
import type { YearDocument } from './use-year-documents.ts';
import '#renderer/ui/print.css';

function PaperLines({ of }: { readonly of: YearDocument }): ReactNode {
  const { costsDocuments: words, labels } = useText();
  const formats = useFormats();
  const { columns } = words;
  const { lines } = of.divided;
  const total = lines.reduce((sum, line) => sum + lineCents(line), 0);
  return (
    <PlainTable
      label={words.parts.lines}
      columns={[
        { label: columns.subject },
        { label: columns.category },
        { label: columns.quantity, isNumber: true },
        { label: columns.unit, isNumber: true },
        { label: columns.amount, isNumber: true },
      ]}
      rows={[
        ...lines.map((line) => ({
          key: line.id,
          cells: [
            line.subject,
            labels.lineCategory[line.category],
            formats.integer(line.quantity),
            formats.money(line.unitCents),
            formats.money(lineCents(line)),
          ],
        })),
        { key: 'total', isTotal: true, cells: [words.total, '', '', '', formats.money(total)] },
      ]}
    />
  );
}

function PaperQuotas({ of }: { readonly of: YearDocument }): ReactNode {
  const { costsDocuments: words } = useText();
  const formats = useFormats();
  const { quotas } = of.divided;
  if (quotas?.ok !== true) return null;
  const { bodies, totalCents } = quotas.value;
  return (
    <>
      <h2>{words.parts.quotas}</h2>
      <PlainTable
        label={words.parts.quotas}
        columns={[{ label: words.columns.body }, { label: words.columns.quota, isNumber: true }]}
        rows={[
          ...bodies.map(({ name, cents }) => ({ key: name, cells: [name, formats.money(cents)] })),
          { key: 'total', isTotal: true, cells: [words.total, formats.money(totalCents)] },
        ]}
      />
    </>
  );
}

/** A document on paper: its counted lines and what each body transfers. @see REG-10.1-a, REG-10.2-a, REG-10.3-a */
export function DocumentPaper(props: { readonly of: YearDocument; readonly onClose: () => void }): ReactNode {
  const { of, onClose } = props;
  const { costsDocuments: words, labels } = useText();
  const formats = useFormats();
  const today = useToday();
  const { document } = of;
  return (
    <Screen
      title={words.print}
      scrolls
      acts={
        <>
          <Button variant="subtle" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={onClose}>
            {words.printed.close}
          </Button>
          <Button
            leftSection={<IconPrinter size={17} aria-hidden />}
            data-autofocus
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
        </>
      }
    >
      <article className="document-paper">
        <h1>{words.title(labels.yearlyDocumentType[of.type], String(of.year))}</h1>
        <p>
          {words.printed.article}. {words.printed.made(formats.day(today))}.
        </p>
        {document?.councilAct != null && document.councilActOn !== null && (
          <p>
            {words.facts.council}:{' '}
            {words.facts.councilSaid(document.councilAct, formats.day(document.councilActOn))}
          </p>
        )}
        <PaperLines of={of} />
        <PaperQuotas of={of} />
      </article>
    </Screen>
  );
}
