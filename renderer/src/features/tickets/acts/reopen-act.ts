import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { isUnderWarranty, warrantyOf } from '#shared/domain/service-level/warranty.ts';
import type { OpenedTicket } from '#shared/application/tickets/open-ticket.ts';
import type { Act } from '#renderer/store/use-act.ts';
import type { ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

/** Whether what is asked takes the ticket up again, or opens another one that follows it. @see CAP-3.1.6-c */
function takesUpAgain(isSame: boolean, { ticket, rules, now }: ActContext): boolean {
  return isSame && (rules === null || isUnderWarranty(ticket, rules, now) !== false);
}

function isSame(form: ActForm): boolean {
  return form['problem'] !== 'other';
}

/** What the warranty means for the answer that is chosen. */
function warrantyHint(context: ActContext, form: ActForm): string {
  const { text, formats, ticket, rules } = context;
  const words = text.ticketActs.reopen;
  if (!isSame(form)) return words.otherLead;
  const warranty = rules === null ? null : warrantyOf(ticket, rules);
  if (warranty === null) return words.noWarranty;
  const day = formats.day(warranty.lastDay);
  return takesUpAgain(true, context) ? words.inWarranty(day) : words.afterWarranty(day);
}

/** The opening of a ticket that follows another, for whom and where that one was. */
function followUp(form: FormReader, ticket: Ticket) {
  const { bodyId, seatId, requesterId, requesterName, requesterContact, channel, reason } = ticket;
  return {
    bodyId,
    seatId,
    requesterId,
    requesterName,
    requesterContact,
    channel,
    reason,
    priority: ticket.priority,
    assetId: ticket.assetId,
    authorisedBy: ticket.authorisedBy,
    deviceName: ticket.deviceName,
    operatingSystem: ticket.operatingSystem,
    subject: form.text('subject') ?? ticket.subject,
    description: form.text('reason'),
    followsId: ticket.id,
  };
}

async function reopenOrFollow(act: Act, form: FormReader, context: ActContext) {
  const { ticket } = context;
  const same = form.text('problem') !== 'other';
  const reason = form.text('reason');
  if (takesUpAgain(same, context))
    return act('reopenTicket', { ticketId: ticket.id, reason, sameProblem: true });
  return act('openTicket', followUp(form, ticket));
}

function openedIn(value: unknown): RecordId<'ticket'> | undefined {
  return value === null ? undefined : (value as OpenedTicket).ticketId;
}

/**
 * Takes a ticket up again when the same problem is back and its warranty lasts; opens one that follows it otherwise.
 *
 * @see CAP-3.1.6-c
 */
export const reopen: AskedAct = {
  words: (context, form) => {
    const { ticketPane, ticketActs } = context.text;
    return {
      title: ticketPane.dialogs.reopen,
      submit: takesUpAgain(isSame(form), context)
        ? ticketPane.dialogs.reopenSubmit
        : ticketActs.reopen.openNew,
    };
  },
  fields: (context, form) => {
    const { text } = context;
    const words = text.ticketActs.reopen;
    const isNew = !takesUpAgain(isSame(form), context);
    return [
      {
        name: 'problem',
        label: words.sameProblem,
        sort: 'segments',
        choices: [
          { value: 'same', label: words.same },
          { value: 'other', label: words.other },
        ],
        hint: warrantyHint(context, form),
      },
      ...(isNew
        ? ([
            { name: 'subject', label: text.fieldNames.ticket.subject, sort: 'line', isMandatory: true },
          ] as const)
        : []),
      {
        name: 'reason',
        label: isNew ? text.fieldNames.ticket.description : text.ticketActs.reason,
        sort: 'prose',
        isMandatory: !isNew,
      },
    ];
  },
  initial: ({ ticket }) => ({ problem: 'same', subject: ticket.subject }),
  run: reopenOrFollow,
  opened: openedIn,
  done: (form, context) =>
    takesUpAgain(form.text('problem') !== 'other', context)
      ? context.text.ticketPane.said.moved(context.text.labels.ticketState.reopened)
      : context.text.ticketActs.reopen.followed,
};
