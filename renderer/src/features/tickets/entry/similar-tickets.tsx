import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import type { TicketRow } from '#renderer/store/ticket-query.ts';
import { StateWords } from '#renderer/ui/ticket-chips.tsx';
import type { EntryDraft } from './entry-draft.ts';
import { similarityWords } from './similarity-words.ts';

const SHOWN = 4;
const PAUSE_MILLISECONDS = 200;

interface Answer {
  readonly words: string;
  readonly rows: readonly TicketRow[];
}

function useSimilar({ subject, requesterName, requesterId }: EntryDraft): readonly TicketRow[] {
  const { tickets } = useArchive();
  const [words] = useDebouncedValue(
    similarityWords(subject, requesterId === null ? '' : requesterName),
    PAUSE_MILLISECONDS,
  );
  const [answer, setAnswer] = useState<Answer>({ words: '', rows: [] });
  useEffect(() => {
    if (words === '') return;
    let wanted = true;
    void tickets.suggestions(words, SHOWN).then((rows) => {
      if (wanted) setAnswer({ words, rows });
    });
    return () => {
      wanted = false;
    };
  }, [tickets, words]);
  return words === '' ? [] : answer.rows;
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
