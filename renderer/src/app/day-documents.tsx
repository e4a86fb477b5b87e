import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { documentNumber } from '#shared/domain/costs/document-deadlines.ts';
import { documentsDue, type EditionStanding } from '#shared/domain/costs/document-sendings.ts';
import { addDays } from '#shared/domain/rome-time.ts';
import { useYearDocuments } from '#renderer/features/costs/documents/use-year-documents.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { COSTS } from './paths.ts';
import './day-handovers.css';

/** How many days ahead a document is spoken of. */
const AHEAD = 30;

/** The yearly documents that are due within a month, or late, on the screen of the day: nothing where there are none, and for who does not see costs. @see X-7 */
export function DayDocuments(): ReactNode {
  return useHolds('seeCosts') ? <OfficeDocuments /> : null;
}

function useDueDocuments(today: string): readonly EditionStanding[] {
  const year = Number(today.slice(0, 4));
  const [own, next] = [useYearDocuments(year) ?? [], useYearDocuments(year + 1) ?? []];
  const recipients = own[0]?.recipients.length ?? 0;
  const standings = [...own, ...next].flatMap((each) => each.standings);
  return recipients === 0 ? [] : documentsDue(standings, today, addDays(today, AHEAD));
}

function OfficeDocuments(): ReactNode {
  const { costsDocuments: words, labels } = useText();
  const formats = useFormats();
  const navigate = useNavigate();
  const today = useToday();
  const due = useDueDocuments(today);
  if (due.length === 0) return null;
  return (
    <section className="card card--padded day-handovers" aria-labelledby="day-documents">
      <h2 id="day-documents" className="day-contacts__title">
        {words.day.title}
      </h2>
      <div className="day-handovers__list">
        <ul aria-labelledby="day-documents">
          {due.map(({ type, year, edition, documentId, dueOn, state, missing, sendings }) => (
            <li key={`${type}/${String(year)}/${edition}`}>
              <button
                type="button"
                className="day-handovers__line"
                onClick={() =>
                  void navigate({
                    to: COSTS,
                    params: { section: 'documents', recordId: documentId ?? undefined },
                    search: { year },
                  })
                }
              >
                <strong className="clip">{words.title(labels.yearlyDocumentType[type], String(year))}</strong>
                <span className="soft clip">
                  {state === 'notMet' && sendings.length > 0
                    ? words.notMet(
                        String(documentNumber(type)),
                        missing.map(({ name }) => name),
                      )
                    : labels.documentEdition[edition]}
                </span>
                <Chip tone={state === 'notMet' ? 'bad' : 'attention'}>
                  {words.day.dueOn(formats.day(dueOn))}
                </Chip>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
