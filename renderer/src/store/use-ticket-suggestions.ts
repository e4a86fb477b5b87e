import { useEffect, useState } from 'react';
import { useArchive } from './archive-context.tsx';
import type { TicketRow, TicketSuggestions } from './ticket-query.ts';

const PAUSE_MILLISECONDS = 60;

/** As many as one looks over without scrolling. */
const A_FEW = 7;

const NOTHING: TicketSuggestions = { rows: [], matching: 0 };

/** Tickets by number or words, as they are typed: what was found before stays until the next answer comes. */
export function useFoundTickets(typed: string, atMost: number): TicketSuggestions {
  const { tickets } = useArchive();
  const asked = typed.trim();
  const [answer, setAnswer] = useState(NOTHING);
  useEffect(() => {
    if (asked === '') return;
    let wanted = true;
    const pause = setTimeout(() => {
      void tickets.suggestions(asked, atMost).then((found) => {
        if (wanted) setAnswer(found);
      });
    }, PAUSE_MILLISECONDS);
    return () => {
      wanted = false;
      clearTimeout(pause);
    };
  }, [tickets, asked, atMost]);
  return asked === '' ? NOTHING : answer;
}

/** The first few tickets by number or words, as they are typed. */
export function useTicketSuggestions(typed: string): readonly TicketRow[] {
  return useFoundTickets(typed, A_FEW).rows;
}
