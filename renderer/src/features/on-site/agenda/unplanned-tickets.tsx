import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useMemo } from 'react';
import { ticketsWithOuting } from '#shared/domain/on-site/outing-state.ts';
import { TICKET_STATES } from '#shared/domain/ticket.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { EVERY_TICKET, type TicketQuery, type TicketRow } from '#renderer/store/ticket-query.ts';
import { useQueueOrder } from '#renderer/store/use-queue-order.ts';
import { useTicketView } from '#renderer/store/use-ticket-view.ts';
import { PriorityChip } from '#renderer/ui/ticket-chips.tsx';
import type { StandingOuting } from './use-agenda.ts';
import './agenda.css';

/** As many as one looks over to plan a day. */
const LOOKED_OVER = 60;
const SHOWN = 12;

function useQueue(): readonly TicketRow[] {
  const [queueOrder] = useQueueOrder();
  const query = useMemo<TicketQuery>(
    () => ({
      ...EVERY_TICKET,
      states: TICKET_STATES.filter((state) => !isSettled(state)),
      sort: { column: 'queue', direction: 'ascending' },
      queueOrder,
    }),
    [queueOrder],
  );
  const { count, rowAt, ensure } = useTicketView(query);
  const last = Math.min(count, LOOKED_OVER);
  useEffect(() => ensure(0, last), [ensure, last]);
  return Array.from({ length: last }, (_, place) => rowAt(place)).filter((row) => row !== undefined);
}

/** The open tickets for which no outing is planned, in the order in which they are served. @see CAP-3.1-c, CAP-3.1.6-f */
export function UnplannedTickets(props: {
  readonly outings: readonly StandingOuting[];
  readonly onPlan: (row: TicketRow) => void;
}): ReactNode {
  const { outings: words, followed } = useText();
  const { showTicket } = useOnSiteWays();
  const may = useMay();
  const queue = useQueue();
  const reported = new Set(
    props.outings.flatMap(({ outing, state }) => (state === 'made' ? [outing.id] : [])),
  );
  const planned = ticketsWithOuting(
    props.outings.map(({ outing }) => outing),
    reported,
  );
  const waiting = queue.filter(({ id }) => !planned.has(id)).slice(0, SHOWN);
  return (
    <section className="card unplanned" aria-label={words.agenda.waiting}>
      <h2>{words.agenda.waiting}</h2>
      <p className="soft">{waiting.length === 0 ? words.agenda.waitingNone : words.agenda.waitingLead}</p>
      <ol>
        {waiting.map((row) => (
          <li key={row.id}>
            <PriorityChip priority={row.priority} />
            <button
              type="button"
              className="ticket-link"
              aria-label={followed.openTicketCode(row.code)}
              onClick={() => showTicket(row.id)}
            >
              {row.code}
            </button>
            <span>{row.subject}</span>
            <span className="soft">{row.bodyName}</span>
            {may('planOuting') && (
              <Button
                size="compact-xs"
                variant="light"
                aria-label={words.agenda.planFor(row.code)}
                onClick={() => props.onPlan(row)}
              >
                {words.agenda.plan}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
