import { SOLUTION_MODES, type SolutionMode } from '#shared/domain/ticket.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { AskedAct } from './asked-act.ts';

/** Records how long somebody worked, and at what. @see CAP-3.1.2-d */
export const work: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.work,
  fields: ({ text }) => {
    const { ticketActs, labels, fieldNames } = text;
    return [
      { name: 'minutes', label: ticketActs.work.minutes, sort: 'minutes', isMandatory: true },
      { name: 'note', label: ticketActs.work.what, sort: 'prose' },
      {
        name: 'solutionMode',
        label: fieldNames.ticketEntry.solutionMode,
        sort: 'choice',
        choices: labelled(SOLUTION_MODES, labels.solutionMode),
      },
      { name: 'at', label: ticketActs.when, sort: 'moment' },
    ];
  },
  run: (act, form, { ticket }) => {
    const at = form.moment('at');
    return act('recordWork', {
      ticketId: ticket.id,
      minutes: form.minutes('minutes') ?? 0,
      note: form.text('note'),
      solutionMode: form.text('solutionMode') as SolutionMode | null,
      ...(at !== null && { at }),
    });
  },
  done: (form, { text, formats }) =>
    text.ticketActs.work.done(formats.duration(form.minutes('minutes') ?? 0)),
};

/** Stops the clock of the taking in charge for a reason that is told. @see CAP-7-a */
export const suspend: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.suspend,
  fields: ({ text }) => [{ name: 'reason', label: text.ticketActs.reason, sort: 'prose', isMandatory: true }],
  run: (act, form, { ticket }) =>
    act('suspendTicket', { ticketId: ticket.id, reason: form.text('reason') ?? '' }),
  done: (_, { text }) => text.ticketActs.suspend.done,
};

/** A provisional fix lets people work: the ticket stays open. @see CAP-7-d */
export const workable: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.workable,
  fields: ({ text, ticket }) => {
    const { workable: words, when } = text.ticketActs;
    const asksPlan = ticket.plan === null && ticket.solution === null;
    return [
      { name: 'note', label: words.what, sort: 'prose', isMandatory: true },
      ...(asksPlan
        ? ([{ name: 'plan', label: text.fieldNames.ticket.plan, sort: 'prose', isMandatory: true }] as const)
        : []),
      { name: 'at', label: when, sort: 'moment' },
    ];
  },
  run: (act, form, { ticket }) => {
    const at = form.moment('at');
    const plan = form.text('plan');
    return act('markWorkable', {
      ticketId: ticket.id,
      note: form.text('note') ?? '',
      ...(plan !== null && { plan }),
      ...(at !== null && { at }),
    });
  },
  done: (_, { text }) => text.ticketActs.workable.done,
};
