import { useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { usePerform } from '#renderer/features/tickets/use-perform.ts';
import { type ActForm, type AskingAct, endingOf, operatorOf, reasonOf } from './act-form.ts';

/** Does the act that a dialog asked about, and tells how it ended. Gives whether it was done. */
export function useAskedAct(ticket: Ticket): (act: AskingAct, form: ActForm) => Promise<boolean> {
  const { labels, ticketPane } = useText();
  const { act: run, settle } = usePerform();
  const nameOf = useNames();
  const { said } = ticketPane;
  const ticketId = ticket.id;
  const moved = (state: keyof typeof labels.ticketState): string => said.moved(labels.ticketState[state]);

  return async (act, form) => {
    const reason = reasonOf(form);
    switch (act) {
      case 'start':
        return settle(
          await run('moveTicket', { ticketId, to: 'inProgress', plan: form.plan }),
          moved('inProgress'),
        );
      case 'wait':
        return settle(await run('moveTicket', { ticketId, to: form.waitFor, reason }), moved(form.waitFor));
      case 'resolve':
        return settle(await run('resolveTicket', { ticketId, ...endingOf(form) }), moved('resolved'));
      case 'close':
        return settle(await run('closeTicket', { ticketId, ...endingOf(form) }), moved('closed'));
      case 'reopen':
        return settle(await run('reopenTicket', { ticketId, reason }), moved('reopened'));
      case 'cancel':
        return settle(await run('cancelTicket', { ticketId, reason }), moved('cancelled'));
      case 'assign': {
        const operatorId = operatorOf(form);
        const sentence =
          operatorId === null ? said.unassigned : said.assigned(nameOf(operatorId) ?? operatorId);
        return settle(await run('assignTicket', { ticketId, operatorId, note: reason }), sentence);
      }
    }
  };
}
