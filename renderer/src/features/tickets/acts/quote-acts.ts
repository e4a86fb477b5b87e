import type { RecordId } from '#shared/domain/identity.ts';
import { QUOTE_CHOICES, type QuoteDecision } from '#shared/domain/quote.ts';
import { writeEuros } from '#shared/text/parse-euros.ts';
import type { ActField, ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

/** The options that have an amount: the others are not offered. */
function optionsOf(form: FormReader, labels: Readonly<Record<string, string>>) {
  return QUOTE_CHOICES.flatMap((choice) => {
    const cents = form.cents(choice);
    const description = form.text(`${choice}Text`) ?? labels[choice] ?? choice;
    return cents === null ? [] : [{ choice, cents, description }];
  });
}

/** Each way with its amount and what it covers: at least one has an amount. */
function offeredFields({ text }: ActContext, form: ActForm): readonly ActField[] {
  const { quote: words } = text.ticketActs;
  const { quoteDecision } = text.labels;
  const isEmpty = QUOTE_CHOICES.every((choice) => (form[choice] ?? '').trim() === '');
  return QUOTE_CHOICES.flatMap((choice, place): readonly ActField[] => [
    {
      name: choice,
      label: words.amount(quoteDecision[choice]),
      sort: 'money',
      isMandatory: isEmpty && place === 0,
    },
    { name: `${choice}Text`, label: words.description(quoteDecision[choice]), sort: 'line' },
  ]);
}

/** Corrects what is offered, until the body decides. @see CAP-3-b */
export const editQuote: AskedAct = {
  words: ({ text: { charging } }) => ({ title: charging.amend.title, submit: charging.save }),
  fields: offeredFields,
  initial: ({ life, about }) => {
    const options = life.quotes.find(({ id }) => id === about)?.options ?? [];
    return Object.fromEntries(
      options.flatMap(({ choice, cents, description }) => [
        [choice, writeEuros(cents)],
        [`${choice}Text`, description],
      ]),
    );
  },
  run: (act, form, { about, text }) =>
    act('editQuote', {
      id: about as RecordId<'quote'>,
      changes: { options: optionsOf(form, text.labels.quoteDecision) },
    }),
  done: (_, { text }) => text.charging.amended,
};

/** Says what each way costs before anything is done. @see CAP-3-b */
export const quote: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.quote,
  fields: offeredFields,
  run: (act, form, { ticket, text }) =>
    act('sendQuote', { ticketId: ticket.id, options: optionsOf(form, text.labels.quoteDecision) }),
  done: (_, { text }) => text.ticketActs.quote.done,
};

/** Records what the body decided of a quote. @see CAP-3-b */
export const decideQuote: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.decideQuote,
  fields: ({ text, life, about, formats }) => {
    const { decideQuote: words, when } = text.ticketActs;
    const { quoteDecision } = text.labels;
    const options = life.quotes.find(({ id }) => id === about)?.options ?? [];
    const offered = options.map(({ choice, cents }) => ({
      value: choice,
      label: `${quoteDecision[choice]} · ${formats.money(cents)}`,
    }));
    return [
      {
        name: 'decision',
        label: words.decision,
        sort: 'choice',
        choices: [...offered, { value: 'rejected', label: quoteDecision.rejected }],
        isMandatory: true,
      },
      { name: 'decidedBy', label: words.who, sort: 'line', isMandatory: true },
      { name: 'at', label: when, sort: 'moment' },
    ];
  },
  run: (act, form, { about }) => {
    const decidedAt = form.moment('at');
    return act('decideQuote', {
      quoteId: about as RecordId<'quote'>,
      decision: form.text('decision') as QuoteDecision,
      decidedBy: form.text('decidedBy') ?? '',
      ...(decidedAt !== null && { decidedAt }),
    });
  },
  done: (_, { text }) => text.ticketActs.decideQuote.done,
};
