import type { AskedAct } from './asked-act.ts';

/** Takes a ticket up again. @see CAP-3.1.6-c */
export const reopen: AskedAct = {
  words: ({ text: { ticketPane } }) => ({
    title: ticketPane.dialogs.reopen,
    submit: ticketPane.dialogs.reopenSubmit,
  }),
  fields: ({ text }) => [{ name: 'reason', label: text.ticketActs.reason, sort: 'prose', isMandatory: true }],
  run: (act, form, { ticket }) =>
    act('reopenTicket', { ticketId: ticket.id, reason: form.text('reason') ?? '' }),
  done: (_, { text }) => text.ticketPane.said.moved(text.labels.ticketState.reopened),
};
