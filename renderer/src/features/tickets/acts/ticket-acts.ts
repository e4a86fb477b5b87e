import type { RecordId } from '#shared/domain/identity.ts';
import type { AskedAct } from './asked-act.ts';
import { pickedTicket } from './picked-ticket.ts';

/** Gives a ticket to another body, on whose calendar its clock counts anew. */
export const changeBody: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.changeBody,
  fields: ({ text, bodies, ticket }) => [
    {
      name: 'bodyId',
      label: text.fieldNames.ticket.bodyId,
      sort: 'choice',
      choices: bodies.filter(({ value }) => value !== ticket.bodyId),
      isMandatory: true,
    },
    { name: 'reason', label: text.ticketActs.reason, sort: 'prose', isMandatory: true },
  ],
  run: (act, form, { ticket }) =>
    act('changeTicketBody', {
      ticketId: ticket.id,
      bodyId: form.text('bodyId') as RecordId<'body'>,
      reason: form.text('reason') ?? '',
    }),
  done: (form, { text, nameOf }) => text.ticketActs.changeBody.done(nameOf(form.text('bodyId') ?? '') ?? ''),
};

/** Says that a ticket is the duplicate of another. */
export const merge: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.merge,
  fields: ({ text }) => [
    { name: 'into', label: text.ticketActs.merge.into, sort: 'ticket', isMandatory: true },
    { name: 'reason', label: text.ticketActs.reason, sort: 'prose', isMandatory: true },
  ],
  run: (act, form, { ticket }) =>
    act('mergeTicket', {
      ticketId: ticket.id,
      intoId: pickedTicket(form.text('into')) as RecordId<'ticket'>,
      reason: form.text('reason') ?? '',
    }),
  done: (_, { text }) => text.ticketActs.merge.done,
};

/** Says that two tickets have to do with each other. */
export const link: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.link,
  fields: ({ text }) => [
    { name: 'other', label: text.ticketActs.link.other, sort: 'ticket', isMandatory: true },
    { name: 'reason', label: text.ticketActs.reason, sort: 'prose' },
  ],
  run: (act, form, { ticket }) =>
    act('linkTickets', {
      ticketId: ticket.id,
      otherId: pickedTicket(form.text('other')) as RecordId<'ticket'>,
      reason: form.text('reason'),
    }),
  done: (_, { text }) => text.ticketActs.link.done,
};
