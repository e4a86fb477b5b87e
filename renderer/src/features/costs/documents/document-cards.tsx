import { Button, Group, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { documentNumber } from '#shared/domain/costs/document-deadlines.ts';
import type { EditionStanding } from '#shared/domain/costs/document-sendings.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { EditionChip } from './edition-chip.tsx';
import { RollOverButton } from './roll-over-button.tsx';
import { useYearDocuments, type YearDocument } from './use-year-documents.ts';

function EditionLine({ standing }: { readonly standing: EditionStanding }): ReactNode {
  const { costsDocuments: words, labels } = useText();
  const formats = useFormats();
  const { type, edition, dueOn, remindOn, sendings, recipients, state, missing } = standing;
  return (
    <li>
      <p className="document-edition">
        <strong>{labels.documentEdition[edition]}</strong>
        <EditionChip state={state} />
      </p>
      <p className="soft tabular">
        {words.facts.due} {formats.day(dueOn)}
        {remindOn !== dueOn && `, ${words.facts.remind(formats.day(remindOn))}`}
        {' · '}
        {words.facts.sent} {words.facts.sentOf(formats.integer(sendings.length), formats.integer(recipients))}
      </p>
      {state === 'notMet' && sendings.length > 0 && (
        <p className="soft">
          {words.notMet(
            String(documentNumber(type)),
            missing.map(({ name }) => name),
          )}
        </p>
      )}
    </li>
  );
}

/** Begins a document, or continues that of the year before. */
function BeginActs({ of }: { readonly of: YearDocument }): ReactNode {
  const { costsDocuments: words } = useText();
  const may = useMay();
  const { act, settle } = usePerform();
  const { show } = useCostWays();
  const { type, year } = of;
  if (!may('saveYearlyDocument')) return <p className="soft">{words.notBegun}</p>;

  async function begin(): Promise<void> {
    const written = await act('saveYearlyDocument', { type, year });
    if (settle(written, words.begun) && written.ok) show('documents', written.value.value.id);
  }

  return (
    <Group gap="xs">
      <Button size="compact-md" variant="default" onClick={() => void begin()}>
        {words.begin}
      </Button>
      <RollOverButton type={type} year={year} />
    </Group>
  );
}

function DocumentCard({ of }: { readonly of: YearDocument }): ReactNode {
  const { costsDocuments: words, labels } = useText();
  const formats = useFormats();
  const { show } = useCostWays();
  const { type, document, divided, standings } = of;
  const total = divided.lines.reduce((sum, { quantity, unitCents }) => sum + quantity * unitCents, 0);
  return (
    <li className="card card--padded document-card">
      <p className="soft">{words.number(String(documentNumber(type)))}</p>
      <h3>{labels.yearlyDocumentType[type]}</h3>
      {document === undefined ? (
        <p className="soft">{words.notBegun}</p>
      ) : (
        <p className="document-card__total tabular">{formats.money(total)}</p>
      )}
      <ul className="document-card__editions">
        {standings.map((standing) => (
          <EditionLine key={standing.edition} standing={standing} />
        ))}
      </ul>
      {document === undefined ? (
        <BeginActs of={of} />
      ) : (
        <div>
          <Button
            size="compact-md"
            aria-label={`${words.open}: ${labels.yearlyDocumentType[type]}`}
            onClick={() => show('documents', document.id)}
          >
            {words.open}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The three documents of the chosen year: by when, how much, sent to whom. @see REG-10.1-a, REG-10.2-a, REG-10.3-a, REG-10.4-a */
export function DocumentCards(): ReactNode {
  const { costsDocuments: words, shell } = useText();
  const { year } = useCostWays();
  const documents = useYearDocuments(year);
  return (
    <>
      <h2 className="document-title">{words.heading(String(year))}</h2>
      {documents === undefined ? (
        <Skeleton height={240} radius="md" aria-label={shell.loading} />
      ) : (
        <ul className="document-cards">
          {documents.map((each) => (
            <DocumentCard key={each.type} of={each} />
          ))}
        </ul>
      )}
    </>
  );
}
