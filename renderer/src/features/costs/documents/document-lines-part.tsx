import type { ReactNode } from 'react';
import { lineCents, scopeOfLine } from '#shared/domain/costs/document-lines.ts';
import type { DocumentLine } from '#shared/domain/kinds.ts';
import type { Cell, SectionRow } from '#renderer/parts/section-row.ts';
import { SectionTable } from '#renderer/parts/section-table.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { RollOverButton } from './roll-over-button.tsx';
import { scopeWords } from './scope-words.ts';
import type { YearDocument } from './use-year-documents.ts';

function useRow({ type }: YearDocument): (line: DocumentLine) => SectionRow {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { costsDocuments: words, labels } = text;
  return (line) => {
    const { id, subject, category, quantity, unitCents, bodyIds, withdrawnReason } = line;
    const standing: Cell =
      withdrawnReason === null
        ? scopeWords(scopeOfLine(type, line), text)
        : { word: words.withdrawn, tone: 'neutral' };
    const bodies = bodyIds.map((bodyId) => nameOf(bodyId) ?? '').sort(formats.compare);
    return {
      ...{ id, name: subject, bodyId: null, isSettled: false },
      cells: [
        labels.lineCategory[category],
        standing,
        bodies.length === 0 ? words.everybody : bodies.join(', '),
        formats.integer(quantity),
        formats.money(unitCents),
        formats.money(lineCents(line)),
      ],
    };
  };
}

/** The lines of a document, those that do not count too, and what those that do come to. */
export function DocumentLines(props: {
  readonly of: YearDocument;
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const { of, openId, onOpen } = props;
  const { costsDocuments: words } = useText();
  const formats = useFormats();
  const rowOf = useRow(of);
  const { columns } = words;
  const total = of.divided.lines.reduce((sum, line) => sum + lineCents(line), 0);
  return (
    <section className="card document-lines" aria-label={words.parts.lines}>
      {of.lines.length === 0 ? (
        <div className="document-lines__none">
          <p className="soft">{words.noLines}</p>
          <RollOverButton type={of.type} year={of.year} />
        </div>
      ) : (
        <SectionTable
          label={words.parts.lines}
          columns={[
            { label: columns.subject },
            { label: columns.category },
            { label: columns.scope },
            { label: columns.bodies },
            { label: columns.quantity, isNumber: true },
            { label: columns.unit, isNumber: true },
            { label: columns.amount, isNumber: true },
          ]}
          rows={of.lines.map(rowOf)}
          openId={openId}
          onOpen={onOpen}
        />
      )}
      <p className="document-lines__total tabular">
        <span>{words.total}</span> <strong>{formats.money(total)}</strong>
      </p>
    </section>
  );
}
