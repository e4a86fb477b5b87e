import { PLANNED_MODES, type PlannedMode } from '#shared/domain/escalation.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { repliedWith, replyFields } from '#renderer/ui/followed/supplier-reply.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

/** Hands a ticket to whoever can solve it. @see CAP-3.1.4-b */
export const escalate: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.escalate,
  fields: ({ text }) => {
    const { escalate: words } = text.ticketActs;
    const names = text.fieldNames.escalation;
    return [
      { name: 'target', label: words.target, sort: 'line', isMandatory: true, hint: words.targetHint },
      { name: 'reason', label: words.why, sort: 'prose' },
      { name: 'reference', label: names.reference, sort: 'line' },
      {
        name: 'plannedMode',
        label: names.plannedMode,
        sort: 'choice',
        choices: labelled(PLANNED_MODES, text.labels.plannedMode),
      },
      { name: 'plannedDay', label: names.plannedDay, sort: 'day' },
    ];
  },
  run: (act, form, { ticket }) =>
    act('escalateTicket', {
      ticketId: ticket.id,
      target: form.text('target') ?? '',
      reason: form.text('reason'),
      reference: form.text('reference'),
      plannedMode: form.text('plannedMode') as PlannedMode | null,
      plannedDay: form.day('plannedDay'),
    }),
  done: (form, { text }) => text.ticketActs.escalate.done(form.text('target') ?? ''),
};

function targetOf({ life, about }: ActContext): string {
  return life.escalations.find(({ id }) => id === about)?.target ?? '';
}

/** Records what the other side answered. @see CAP-3.1.4-b */
export const reply: AskedAct = {
  words: (context) => {
    const { title, submit } = context.text.ticketActs.reply;
    return { title: title(targetOf(context)), submit };
  },
  fields: ({ text, ticket }) => replyFields(ticket.state === 'waitingSupplier', text),
  run: (act, form, { about }) =>
    act('recordReply', { escalationId: about as RecordId<'escalation'>, ...repliedWith(form) }),
  done: (_, { text }) => text.ticketActs.reply.done,
};
