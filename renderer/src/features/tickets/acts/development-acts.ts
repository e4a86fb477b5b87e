import { evolutionFields, proposedEvolution } from '#renderer/ui/followed/evolution-step.ts';
import { improvementFields, proposedImprovement } from '#renderer/ui/followed/improvement-step.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

/** Records what was agreed with the director before extraordinary work. @see P9-5.2-c */
export const consultation: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.consultation,
  fields: ({ text }) => {
    const names = text.fieldNames.consultation;
    return [
      { name: 'participants', label: names.participants, sort: 'line', isMandatory: true },
      { name: 'options', label: names.options, sort: 'prose' },
      { name: 'decision', label: names.decision, sort: 'prose', isMandatory: true },
      { name: 'day', label: names.day, sort: 'day' },
    ];
  },
  run: (act, form, { ticket }) => {
    const day = form.day('day');
    return act('recordConsultation', {
      ticketId: ticket.id,
      participants: form.text('participants') ?? '',
      options: form.text('options'),
      decision: form.text('decision') ?? '',
      ...(day !== null && { day }),
    });
  },
  done: (_, { text }) => text.ticketActs.consultation.done,
};

/** Signals to Operation that maintenance is to be planned. @see CAP-3.1.2-e */
export const signal: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.signal,
  fields: ({ text }) => {
    const names = text.fieldNames.plannedTask;
    return [
      { name: 'title', label: names.title, sort: 'line', isMandatory: true },
      { name: 'note', label: names.note, sort: 'prose' },
    ];
  },
  initial: ({ ticket }) => ({ title: ticket.subject }),
  run: (act, form, { ticket }) =>
    act('signalMaintenance', {
      ticketId: ticket.id,
      title: form.text('title') ?? ticket.subject,
      note: form.text('note'),
    }),
  done: (_, { text }) => text.ticketActs.signal.done,
};

function subjectAtFirst({ ticket }: ActContext) {
  return { subject: ticket.subject, description: ticket.description ?? '' };
}

/** Proposes work that is not assistance. @see CAP-5-a, CAP-5-b */
export const evolution: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.evolution,
  fields: ({ text }) => evolutionFields(text),
  initial: (context) => ({ ...subjectAtFirst(context), origin: 'bodyRequest' }),
  run: (act, form, { ticket }) =>
    act('proposeEvolution', { ticketId: ticket.id, ...proposedEvolution(form) }),
  done: (_, { text }) => text.ticketActs.evolution.done,
};

/** Proposes an improvement, which other bodies may want too. @see CAP-3.1.2-c */
export const improvement: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.improvement,
  fields: ({ text }) => improvementFields(text),
  initial: subjectAtFirst,
  run: (act, form, { ticket }) =>
    act('proposeImprovement', { ticketId: ticket.id, ...proposedImprovement(form) }),
  done: (_, { text }) => text.ticketActs.improvement.done,
};
