import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import type { TicketList } from '#renderer/store/ticket-list.ts';
import type { TicketRow } from '#renderer/store/ticket-query.ts';
import { StateWords } from '#renderer/ui/ticket-chips.tsx';
import type { EntryDraft } from './entry-draft.ts';
import { similarityQuestions } from './similarity-questions.ts';

const SHOWN = 4;
const PAUSE_MILLISECONDS = 200;

const NONE: readonly TicketRow[] = [];

/** The first tickets that any of the questions finds, each once. */
async function ask(list: TicketList, questions: readonly string[]): Promise<readonly TicketRow[]> {
  const found = new Map<string, TicketRow>();
  for (const question of questions) {
    if (found.size >= SHOWN) break;
    for (const row of (await list.suggestions(question, SHOWN)).rows) found.set(row.id, row);
  }
  return [...found.values()].slice(0, SHOWN);
}

function useSimilar({ subject, requesterName, requesterId }: EntryDraft): readonly TicketRow[] {
  const { tickets } = useArchive();
  const wanted = similarityQuestions(subject, requesterId === null ? '' : requesterName).join('\n');
  const [questions] = useDebouncedValue(wanted, PAUSE_MILLISECONDS);
  const [rows, setRows] = useState(NONE);
  useEffect(() => {
    if (questions === '') return;
    let isWanted = true;
    void ask(tickets, questions.split('\n')).then((found) => {
      if (isWanted) setRows(found);
    });
    return () => {
      isWanted = false;
    };
  }, [tickets, questions]);
  return questions === '' ? NONE : rows;
}

/** Recent tickets that may be the same thing. */
export function SimilarTickets(props: {
  readonly draft: EntryDraft;
  readonly onShow: (ticketId: RecordId<'ticket'>) => void;
}): ReactNode {
  const { quickEntry } = useText();
  const formats = useFormats();
  const rows = useSimilar(props.draft);
  if (rows.length === 0) return null;
  return (
    <section className="similar" aria-labelledby="similar-title">
      <h3 id="similar-title">
        {quickEntry.similar} <span className="soft">{quickEntry.similarText}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className="similar__line" onClick={() => props.onShow(row.id)}>
              <span className="tabular soft">{row.code}</span>
              <span className="clip">{row.subject}</span>
              <StateWords state={row.state} />
              <span className="tabular soft">{formats.date(row.openedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
