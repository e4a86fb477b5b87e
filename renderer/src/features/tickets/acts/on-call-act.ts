import { ON_CALL_TICKS } from '#shared/domain/on-call-case.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { ActField } from '#renderer/ui/act-form/act-form.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

function termsOf({ rules, ticket }: ActContext) {
  return rules?.termsOn(dayOf(ticket.openedAt));
}

/** Puts a problem before the Saturday on-call: the rules say whether it is theirs. @see CAP-2.1-a, CAP-2.1-b, CAP-2.1-c */
export const onCall: AskedAct = {
  words: (context) => {
    const { onCall: words } = context.text.ticketActs;
    const phone = termsOf(context)?.onCallPhone ?? null;
    return {
      title: words.title,
      submit: words.submit,
      lead: phone === null ? words.lead : words.leadWithPhone(phone),
    };
  },
  fields: (context) => {
    const { onCall: words } = context.text.ticketActs;
    const isCentralised = termsOf(context)?.centralisedApplications === true;
    const ticks = ON_CALL_TICKS.map((name): ActField => ({ name, label: words.ticks[name], sort: 'tick' }));
    const centralised: ActField = {
      name: 'centralisedApplication',
      label: words.centralised,
      sort: 'tick',
    };
    return isCentralised ? [...ticks, centralised] : ticks;
  },
  run: (act, form, { ticket, text }) =>
    act('editTicket', {
      ticketId: ticket.id,
      changes: {
        onCall: {
          blocking: form.isTicked('blocking'),
          urgent: form.isTicked('urgent'),
          notPostponable: form.isTicked('notPostponable'),
          centralisedApplication: form.isTicked('centralisedApplication'),
        },
      },
      reason: text.ticketActs.onCall.reason,
    }),
  done: (_, { text }) => text.ticketActs.onCall.done,
};
