import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useArchive } from './archive-context.tsx';
import type { TicketRow } from './ticket-query.ts';

const AT_MOST = 7;
const PAUSE_MILLISECONDS = 60;

interface Answer {
  readonly to: string;
  readonly rows: readonly TicketRow[];
}

/** Tickets by number or words, as they are typed: what was found before stays until the next answer comes. */
export function useTicketSuggestions(typed: string): readonly TicketRow[] {
  const { tickets } = useArchive();
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MILLISECONDS);
  const [answer, setAnswer] = useState<Answer>({ to: '', rows: [] });
  useEffect(() => {
    if (asked === '') return;
    let wanted = true;
    void tickets.suggestions(asked, AT_MOST).then((rows) => {
      if (wanted) setAnswer({ to: asked, rows });
    });
    return () => {
      wanted = false;
    };
  }, [tickets, asked]);
  return asked === '' ? [] : answer.rows;
}
