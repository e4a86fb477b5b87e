import { type ActForm, type FormReader, TICKED, type ActField } from '#renderer/ui/act-form/act-form.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

function isPast(form: ActForm): boolean {
  return form['past'] === TICKED;
}

function fieldsOf({ text }: ActContext, form: ActForm): readonly ActField[] {
  const { session, whenHint } = text.ticketActs;
  const past = isPast(form);
  const times: readonly ActField[] = [
    { name: 'startedAt', label: session.startedAt, sort: 'moment', isMandatory: true },
    { name: 'endedAt', label: session.endedAt, sort: 'moment', isMandatory: true },
  ];
  return [
    { name: 'consentBy', label: session.consentBy, sort: 'line', isMandatory: true },
    {
      name: 'consentAt',
      label: session.consentAt,
      sort: 'moment',
      isMandatory: past,
      ...(!past && { hint: whenHint }),
    },
    { name: 'estimate', label: session.estimate, sort: 'minutes', hint: session.estimateHint },
    { name: 'past', label: session.past, sort: 'tick' },
    ...(past ? times : []),
  ];
}

function detailsOf(form: FormReader, { ticket }: ActContext) {
  return {
    ticketId: ticket.id,
    consentBy: form.text('consentBy') ?? '',
    estimateMinutes: form.minutes('estimate'),
    assetId: ticket.assetId,
  };
}

/** A session of remote assistance: its consent, to be begun then; or all of it, when it is over. @see CAP-3.1.4-c */
export const session: AskedAct = {
  words: ({ text: { ticketActs } }, form) => {
    const { title, lead, submit, submitPast } = ticketActs.session;
    return { title, lead, submit: isPast(form) ? submitPast : submit };
  },
  fields: fieldsOf,
  initial: ({ ticket, nameOf }) => ({
    consentBy: (ticket.requesterId === null ? ticket.requesterName : nameOf(ticket.requesterId)) ?? '',
  }),
  run: (act, form, context) => {
    const details = detailsOf(form, context);
    const consentAt = form.moment('consentAt');
    const startedAt = form.moment('startedAt');
    const endedAt = form.moment('endedAt');
    if (!form.isTicked('past') || startedAt === null || endedAt === null)
      return act('recordConsent', { ...details, ...(consentAt !== null && { consentAt }) });
    return act('recordSession', { ...details, consentAt, startedAt, endedAt });
  },
  done: (form, { text }) =>
    form.isTicked('past') ? text.ticketActs.session.donePast : text.ticketActs.session.done,
};
