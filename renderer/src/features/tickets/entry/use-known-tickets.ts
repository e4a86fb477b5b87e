import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useFound } from '#renderer/store/record-hooks.ts';
import type { TicketList } from '#renderer/store/ticket-list.ts';
import type { EntryDraft } from './entry-draft.ts';
import { similarityQuestions } from './similarity-questions.ts';

/** As many of each as one looks over while somebody speaks. */
const SHOWN = 3;
const PAUSE_MILLISECONDS = 200;

/** A ticket that may be the one being written down. */
export interface KnownTicket {
  readonly id: RecordId<'ticket'>;
  readonly code: string;
  readonly subject: string;
  readonly state: TicketState;
  readonly openedAt: Instant;
}

/** What is there already for whoever asks. */
export interface KnownTickets {
  /** The requester's, still to be settled, the newest first. */
  readonly open: readonly KnownTicket[];
  /** How many of those there are. */
  readonly openCount: number;
  /** Others that may be the same thing. */
  readonly similar: readonly KnownTicket[];
}

const NONE: readonly KnownTicket[] = [];

/** The tickets still to be settled, the newest first. */
function openOnes(tickets: readonly Ticket[]): readonly KnownTicket[] {
  return tickets
    .filter(({ state }) => !isSettled(state))
    .sort((left, right) => right.openedAt - left.openedAt)
    .map((ticket) => {
      const { id, subject, state, openedAt } = ticket;
      return { id, code: ticketCode(ticket), subject, state, openedAt };
    });
}

/** The first tickets that any of the questions finds, each once. */
async function ask(list: TicketList, questions: readonly string[]): Promise<readonly KnownTicket[]> {
  const found = new Map<string, KnownTicket>();
  for (const question of questions) {
    if (found.size >= SHOWN) break;
    for (const row of (await list.suggestions(question, SHOWN)).rows) found.set(row.id, row);
  }
  return [...found.values()];
}

function useSimilar({ subject, requesterName, requesterId }: EntryDraft): readonly KnownTicket[] {
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

/** The open tickets of whoever asks, and others like the one being written down. */
export function useKnownTickets(draft: EntryDraft): KnownTickets {
  const ofRequester = useFound('ticket', 'requesterId', draft.requesterId);
  const similar = useSimilar(draft);
  return useMemo(() => {
    const all = openOnes(ofRequester ?? []);
    const open = all.slice(0, SHOWN);
    const known = new Set(open.map(({ id }) => id));
    const others = similar.filter(({ id }) => !known.has(id)).slice(0, SHOWN);
    return { open, openCount: all.length, similar: others };
  }, [ofRequester, similar]);
}
