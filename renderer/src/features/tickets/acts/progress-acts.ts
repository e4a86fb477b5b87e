import type { RecordId } from '#shared/domain/identity.ts';
import { OUTCOMES, type Outcome, SOLUTION_MODES, type SolutionMode } from '#shared/domain/ticket.ts';
import { needsCause } from '#shared/domain/ticket-guards.ts';
import { WAITING_STATES, type WaitingState } from '#shared/domain/ticket-lifecycle.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { ActField, FormReader } from '#renderer/ui/act-form/act-form.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

function reasonField({ text }: ActContext, isMandatory: boolean): ActField {
  const { reason, reasonPlaceholder } = text.ticketPane.dialogs;
  return { name: 'reason', label: reason, sort: 'prose', isMandatory, placeholder: reasonPlaceholder };
}

/** How a ticket ended: what caused it, what was done, how. */
function endingFields(context: ActContext, isClosing: boolean): readonly ActField[] {
  const { ticket, text } = context;
  const names = text.fieldNames.ticket;
  const asksCause = isClosing && needsCause(ticket.reason);
  return [
    {
      name: 'cause',
      label: names.cause,
      sort: 'prose',
      isMandatory: asksCause,
      ...(asksCause && { hint: text.ticketPane.dialogs.causeWhy }),
    },
    { name: 'solution', label: names.solution, sort: 'prose', isMandatory: true },
    {
      name: 'solutionMode',
      label: names.solutionMode,
      sort: 'choice',
      choices: labelled(SOLUTION_MODES, text.labels.solutionMode),
    },
    {
      name: 'outcome',
      label: names.outcome,
      sort: 'segments',
      choices: labelled(OUTCOMES, text.labels.outcome),
    },
    reasonField(context, false),
  ];
}

/** The mode of the last work, which a solution usually has. */
function lastMode({ ticket, life }: ActContext): string {
  const worked = life.entries.findLast(({ type, solutionMode }) => type === 'work' && solutionMode !== null);
  return ticket.solutionMode ?? worked?.solutionMode ?? '';
}

function endingAtFirst(context: ActContext) {
  const { cause, solution, outcome } = context.ticket;
  return {
    cause: cause ?? '',
    solution: solution ?? '',
    solutionMode: lastMode(context),
    outcome: outcome ?? 'positive',
  };
}

/** The end of a ticket in the words of the use cases. */
function endingOf(form: FormReader) {
  return {
    solution: form.text('solution'),
    cause: form.text('cause'),
    outcome: form.text('outcome') as Outcome,
    solutionMode: form.text('solutionMode') as SolutionMode | null,
    note: form.text('reason'),
  };
}

function movedTo({ text }: ActContext, state: keyof ActContext['text']['labels']['ticketState']): string {
  return text.ticketPane.said.moved(text.labels.ticketState[state]);
}

/** Says when and how a ticket that was taken will be solved, and begins. @see CAP-3.1.1-a */
export const start: AskedAct = {
  words: ({ text: { ticketPane } }) => ({ title: ticketPane.acts.start, submit: ticketPane.acts.start }),
  fields: ({ text }) => [
    { name: 'plan', label: text.fieldNames.ticket.plan, sort: 'prose', isMandatory: true },
  ],
  initial: ({ ticket }) => ({ plan: ticket.plan ?? '' }),
  run: (act, form, { ticket, versions }) =>
    act('moveTicket', { ticketId: ticket.id, to: 'inProgress', plan: form.text('plan'), versions }),
  done: (_, context) => movedTo(context, 'inProgress'),
};

export const wait: AskedAct = {
  words: ({ text: { ticketPane } }) => ({
    title: ticketPane.dialogs.wait,
    submit: ticketPane.dialogs.waitSubmit,
  }),
  fields: (context) => [
    {
      name: 'waitFor',
      label: context.text.ticketPane.dialogs.waitFor,
      sort: 'choice',
      choices: labelled(WAITING_STATES, context.text.labels.ticketState),
      isMandatory: true,
    },
    reasonField(context, true),
  ],
  initial: () => ({ waitFor: 'waitingCustomer' }),
  run: (act, form, { ticket }) =>
    act('moveTicket', {
      ticketId: ticket.id,
      to: form.text('waitFor') as WaitingState,
      reason: form.text('reason'),
    }),
  done: (form, context) => movedTo(context, form.text('waitFor') as WaitingState),
};

export const resolve: AskedAct = {
  words: ({ text: { ticketPane } }) => ({
    title: ticketPane.dialogs.resolve,
    submit: ticketPane.dialogs.resolveSubmit,
  }),
  fields: (context) => endingFields(context, false),
  initial: endingAtFirst,
  run: (act, form, { ticket, versions }) =>
    act('resolveTicket', { ticketId: ticket.id, ...endingOf(form), versions }),
  done: (_, context) => movedTo(context, 'resolved'),
};

export const close: AskedAct = {
  words: ({ text: { ticketPane } }) => ({
    title: ticketPane.dialogs.close,
    submit: ticketPane.dialogs.closeSubmit,
  }),
  fields: (context) => endingFields(context, true),
  initial: endingAtFirst,
  run: (act, form, { ticket, versions }) =>
    act('closeTicket', { ticketId: ticket.id, ...endingOf(form), versions }),
  done: (_, context) => movedTo(context, 'closed'),
};

export const cancel: AskedAct = {
  words: ({ text: { ticketPane } }) => ({
    title: ticketPane.dialogs.cancel,
    submit: ticketPane.dialogs.cancelSubmit,
    lead: ticketPane.dialogs.cancelText,
    isGrave: true,
  }),
  fields: (context) => [reasonField(context, true)],
  run: (act, form, { ticket }) =>
    act('cancelTicket', { ticketId: ticket.id, reason: form.text('reason') ?? '' }),
  done: (_, context) => movedTo(context, 'cancelled'),
};

export const assign: AskedAct = {
  words: ({ text: { ticketPane } }) => ({
    title: ticketPane.dialogs.assign,
    submit: ticketPane.dialogs.assignSubmit,
  }),
  fields: (context) => [
    { name: 'operatorId', label: context.text.ticketPane.dialogs.operator, sort: 'operator' },
    reasonField(context, false),
  ],
  initial: ({ ticket }) => ({ operatorId: ticket.operatorId ?? '' }),
  run: (act, form, { ticket }) =>
    act('assignTicket', {
      ticketId: ticket.id,
      operatorId: form.text('operatorId') as RecordId<'person'> | null,
      note: form.text('reason'),
    }),
  done: (form, { text: { ticketPane }, nameOf }) => {
    const operatorId = form.text('operatorId');
    if (operatorId === null) return ticketPane.said.unassigned;
    return ticketPane.said.assigned(nameOf(operatorId) ?? operatorId);
  },
};
