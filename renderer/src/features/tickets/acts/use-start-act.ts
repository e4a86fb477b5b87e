import { useCallback } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import type { PlainAct, TicketAct } from './act-plan.ts';
import { type Asked, ASKED_ACTS, type AskingAct } from './asked-acts.ts';

interface Starting {
  readonly ticket: Ticket;
  readonly onEdit: () => void;
  readonly onAsk: (asked: Asked) => void;
}

type Plain = Readonly<Record<PlainAct | 'begin', () => Promise<void>>>;

/** The acts that ask nothing: beginning the work is one of them once it is said when and how it will be solved. */
function usePlainActs({ id: ticketId }: Ticket, onEdit: () => void): Plain {
  const { ticketPane, ticketActs, labels } = useText();
  const { act: run, settle } = usePerform();
  return {
    async take() {
      settle(await run('takeCharge', { ticketId }), ticketPane.said.taken);
    },
    async remind() {
      settle(await run('recordReminder', { ticketId }), ticketPane.said.reminded);
    },
    async resume() {
      settle(await run('resumeTicket', { ticketId }), ticketActs.resume.done);
    },
    async unmerge() {
      settle(await run('unmergeTicket', { ticketId }), ticketActs.unmerge.done);
    },
    async begin() {
      const moved = await run('moveTicket', { ticketId, to: 'inProgress' });
      settle(moved, ticketPane.said.moved(labels.ticketState.inProgress));
    },
    edit() {
      onEdit();
      return Promise.resolve();
    },
  };
}

function isAsking(act: TicketAct): act is AskingAct & TicketAct {
  return Object.hasOwn(ASKED_ACTS, act);
}

/** Starts an act: at once when nothing needs to be asked, with a dialog otherwise. */
export function useStartAct({ ticket, onEdit, onAsk }: Starting): (act: TicketAct) => Promise<void> {
  const plain = usePlainActs(ticket, onEdit);
  const needsPlan = ticket.state === 'takenInCharge' && ticket.plan === null && ticket.solution === null;
  return useCallback(
    async (act) => {
      if (act === 'start' && !needsPlan) await plain.begin();
      else if (isAsking(act)) onAsk({ act, about: null });
      else await plain[act]();
    },
    // `plain` is new at every rendering; what it does depends on the ticket alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `plain` is a function of the ticket's id
    [ticket.id, needsPlan, onEdit, onAsk],
  );
}
