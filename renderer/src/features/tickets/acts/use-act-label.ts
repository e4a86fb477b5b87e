import { isWaiting } from '#shared/domain/ticket-lifecycle.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import { useText } from '#renderer/state/text.ts';
import type { TicketAct } from './act-plan.ts';

/** The acts of every day, which the pane's own catalogue names. */
const EVERYDAY = [
  'take',
  'start',
  'wait',
  'resolve',
  'close',
  'reopen',
  'cancel',
  'assign',
  'edit',
  'remind',
] as const satisfies readonly TicketAct[];

function isEveryday(act: TicketAct): act is (typeof EVERYDAY)[number] {
  return (EVERYDAY as readonly TicketAct[]).includes(act);
}

/** What each act is called where it is chosen. */
export function useActLabel(state: TicketState): (act: TicketAct) => string {
  const { ticketPane, ticketActs, charging, outings } = useText();
  const { acts } = ticketPane;
  return (act) => {
    if (act === 'start' && isWaiting(state)) return acts.resume;
    if (act === 'material') return charging.material.label;
    if (act === 'outing') return outings.agenda.fromTicket.label;
    return isEveryday(act) ? acts[act] : ticketActs[act].label;
  };
}
