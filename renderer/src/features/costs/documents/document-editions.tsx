import type { ReactNode } from 'react';
import type { YearlyDocument } from '#shared/domain/kinds.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { DocumentPart } from './document-part.tsx';
import { EditionChip } from './edition-chip.tsx';
import type { YearDocument } from './use-year-documents.ts';

/** The two editions of a document: by when, whether they were issued, and issuing them. @see REG-10.2-a, REG-10.4-a */
export function DocumentEditions(props: {
  readonly of: YearDocument;
  readonly document: YearlyDocument;
}): ReactNode {
  const { of, document } = props;
  const { costsDocuments: words, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { documentPapers } = useCostWays();
  return (
    <DocumentPart title={words.parts.editions}>
      <ul className="document-editions">
        {of.standings.map(({ edition, state, dueOn, remindOn, issue, sendings, recipients }) => (
          <li key={edition}>
            <p className="document-edition">
              <strong>{labels.documentEdition[edition]}</strong>
              <EditionChip state={state} />
            </p>
            <p className="soft tabular">
              {words.facts.due} {formats.day(dueOn)}
              {remindOn !== dueOn && `, ${words.facts.remind(formats.day(remindOn))}`}
              {' · '}
              {words.facts.sent}{' '}
              {words.facts.sentOf(formats.integer(sendings.length), formats.integer(recipients))}
            </p>
            <p className="soft">
              {issue === null
                ? words.notIssued
                : words.issuedBy(formats.dateTime(issue.issuedAt), nameOf(issue.issuedById) ?? '')}
            </p>
            {issue !== null && documentPapers({ sources: { ...of, document }, edition })}
            <AskedAct
              label={words.issue(labels.documentEdition[edition])}
              needs="issueDocument"
              draftKey={`costs/document/${document.id}/issue/${edition}`}
              initial={{}}
              lead={words.issueLead(labels.documentEdition[edition])}
              fields={() => [{ name: 'note', label: words.issueNote, sort: 'prose' }]}
              submit={words.issueDo}
              run={(act, form) =>
                act('issueDocument', { documentId: document.id, edition, note: form.text('note') })
              }
              done={() => words.issued(labels.documentEdition[edition])}
            />
          </li>
        ))}
      </ul>
    </DocumentPart>
  );
}
