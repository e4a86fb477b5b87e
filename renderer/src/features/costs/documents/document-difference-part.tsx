import type { ReactNode } from 'react';
import { documentDifference, type FrozenLine, isUnchanged } from '#shared/domain/costs/document-diff.ts';
import { frozenDocument } from '#shared/domain/costs/document-quotas.ts';
import { latestIssue } from '#shared/domain/costs/document-sendings.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { DocumentPart } from './document-part.tsx';
import { PlainTable } from './plain-table.tsx';
import type { YearDocument } from './use-year-documents.ts';

/** What changed since the January edition, line by line and quota by quota. @see REG-10.4-a */
export function DocumentDifferencePart({ of }: { readonly of: YearDocument }): ReactNode {
  const { costsDocuments: words } = useText();
  const formats = useFormats();
  const january = latestIssue(of.issues, 'january');
  const { quotas } = of.divided;
  if (january === null || quotas?.ok !== true) return null;
  const difference = documentDifference(january.frozen, frozenDocument(quotas.value));
  const signed = (cents: number): string => (cents > 0 ? `+${formats.money(cents)}` : formats.money(cents));
  const reasonOf = (id: string): string | null =>
    of.lines.find((line) => line.id === id)?.withdrawnReason ?? null;
  const told = (title: string, lines: readonly FrozenLine[], more: (line: FrozenLine) => string): ReactNode =>
    lines.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul className="document-changes">
          {lines.map((line) => (
            <li key={line.id}>
              <span>{line.subject}</span> <span className="soft tabular">{more(line)}</span>
            </li>
          ))}
        </ul>
      </>
    );
  const changes = new Map(difference.changed.map((change) => [change.after.id, change]));
  return (
    <DocumentPart title={words.parts.changes}>
      {isUnchanged(difference) && <p className="soft">{words.unchanged}</p>}
      {told(words.changes.added, difference.added, ({ cents }) => signed(cents))}
      {told(words.changes.withdrawn, difference.withdrawn, ({ id, cents }) =>
        [signed(-cents), reasonOf(id)].filter((each) => each !== null).join(' · '),
      )}
      {told(
        words.changes.changed,
        difference.changed.map(({ after }) => after),
        ({ id }) => signed(changes.get(id)?.differenceCents ?? 0),
      )}
      {!isUnchanged(difference) && (
        <PlainTable
          label={words.changes.quotas}
          columns={[
            { label: words.columns.body },
            { label: words.columns.before, isNumber: true },
            { label: words.columns.after, isNumber: true },
            { label: words.columns.difference, isNumber: true },
          ]}
          rows={[
            ...difference.bodies.map(({ name, beforeCents, afterCents, differenceCents }) => ({
              key: name,
              cells: [name, formats.money(beforeCents), formats.money(afterCents), signed(differenceCents)],
            })),
            {
              key: 'total',
              isTotal: true,
              cells: [
                words.total,
                formats.money(difference.beforeCents),
                formats.money(difference.afterCents),
                signed(difference.afterCents - difference.beforeCents),
              ],
            },
          ]}
        />
      )}
    </DocumentPart>
  );
}
