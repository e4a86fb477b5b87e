import type { RecordId } from '#shared/domain/identity.ts';
import { OUTSIDE_MATTERS, type OutsideMatter } from '#shared/domain/ticket.ts';
import { matterProposedFor } from '#shared/domain/telephony.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { ActForm } from '#renderer/ui/act-form/act-form.ts';
import type { ActContext, AskedAct } from './asked-act.ts';
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

function matterOf(form: ActForm): OutsideMatter | undefined {
  return OUTSIDE_MATTERS.find((matter) => matter === form['matter']);
}

/** The text that a request about the chosen matter is closed with, until somebody writes another. */
function closingText(form: ActForm, { text }: ActContext): string {
  const matter = matterOf(form);
  return matter === undefined ? '' : text.outsideMatters.closing[matter];
}

/** Closes a ticket about what is not the office's, with the text for the matter. @see REG-3.c3-a */
export const outside: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.outside,
  fields: (context, form) => {
    const { text } = context;
    const matter = matterOf(form);
    const words = text.ticketActs.outside;
    return [
      {
        name: 'matter',
        label: words.matter,
        sort: 'choice',
        choices: labelled(OUTSIDE_MATTERS, text.labels.outsideMatter),
        isMandatory: true,
        ...(matter !== undefined && { hint: text.outsideMatters.article[matter] }),
      },
      {
        name: 'text',
        label: words.text,
        sort: 'prose',
        placeholder: closingText(form, context),
        hint: words.textHint,
      },
    ];
  },
  initial: ({ ticket, rules, now }) => {
    const { subject, description, outsideMatter } = ticket;
    const terms = rules?.termsOn(rules.workingTime.dayOf(now));
    return { matter: outsideMatter ?? matterProposedFor(`${subject} ${description ?? ''}`, terms) ?? '' };
  },
  run: (act, form, context) => {
    const matter = form.text('matter') as OutsideMatter;
    const text = form.text('text') ?? context.text.outsideMatters.closing[matter];
    return act('closeAsOutside', { ticketId: context.ticket.id, matter, text });
  },
  done: (_, { text }) => text.ticketActs.outside.done,
};
