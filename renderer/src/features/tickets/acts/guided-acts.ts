import {
  GUIDED_ACTION_OUTCOMES,
  GUIDED_ACTION_TYPES,
  type GuidedActionOutcome,
  type GuidedActionType,
} from '#shared/domain/guided-action.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { GuidedAction } from '#shared/domain/kinds.ts';
import { USUAL_MINUTES } from '#shared/domain/on-site/guided-action-usage.ts';
import { likelyGuide } from '#shared/domain/on-site/on-site-people.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import type { ActField, ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

type PersonId = RecordId<'person'>;

function fieldsOf({ text, onSite }: ActContext): readonly ActField[] {
  const names = text.fieldNames.guidedAction;
  const { labels, ticketActs } = text;
  const person = (name: string, label: string, choices: ActField['choices']): ActField => ({
    ...{ name, label, sort: 'choice', choices: choices ?? [], isMandatory: true },
  });
  return [
    {
      ...{ name: 'type', label: names.type, sort: 'choice', isMandatory: true },
      choices: labelled(GUIDED_ACTION_TYPES, labels.guidedActionType),
    },
    person('byId', names.byId, onSite.contacts),
    person('guidedById', names.guidedById, onSite.guides),
    { name: 'minutes', label: names.minutes, sort: 'minutes', isMandatory: true },
    {
      ...{ name: 'outcome', label: names.outcome, sort: 'segments', isMandatory: true },
      choices: labelled(GUIDED_ACTION_OUTCOMES, labels.guidedActionOutcome),
    },
    { name: 'place', label: names.place, sort: 'line', atMost: 120 },
    { name: 'at', label: ticketActs.when, sort: 'moment', hint: ticketActs.whenHint },
    { name: 'note', label: names.note, sort: 'prose' },
  ];
}

/** Who did it: oneself when one is the contact, else the only one there is. */
function likelyDoer({ onSite: { contacts, actor } }: ActContext): PersonId | null {
  if (contacts.some(({ value }) => value === actor)) return actor;
  return contacts.length === 1 ? (contacts[0]?.value ?? null) : null;
}

/** Who guided: oneself when one may, else whoever usually does. */
function likelyGuideOf({ onSite: { guides, actor }, ticket, life }: ActContext): PersonId | null {
  if (guides.some(({ value }) => value === actor)) return actor;
  return likelyGuide(
    guides.map(({ value }) => ({ id: value })),
    ticket,
    life.guidedActions,
  );
}

function said(form: FormReader) {
  return {
    type: form.text('type') as GuidedActionType,
    byId: form.text('byId') as PersonId,
    guidedById: form.text('guidedById') as PersonId,
    minutes: form.minutes('minutes') ?? USUAL_MINUTES.other,
    outcome: form.text('outcome') as GuidedActionOutcome,
    place: form.text('place'),
    note: form.text('note'),
  };
}

/** Writes down what the municipal contact did on site for the ticket, guided from here. @see REG-5.3-a, REG-5.3-b */
export const guided: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.guided,
  fields: fieldsOf,
  initial: (context) => ({
    ...{ type: 'restart', minutes: String(USUAL_MINUTES.restart), outcome: 'solved' },
    byId: likelyDoer(context) ?? '',
    guidedById: likelyGuideOf(context) ?? '',
  }),
  run: (act, form, { ticket }) => {
    const at = form.moment('at');
    return act('logGuidedAction', {
      ...said(form),
      ticketId: ticket.id,
      seatId: ticket.seatId,
      assetId: ticket.assetId,
      ...(at !== null && { startedAt: at }),
    });
  },
  done: (_, { text }) => text.ticketActs.guided.done,
};

function actionOf({ life, about }: ActContext): GuidedAction | undefined {
  return life.guidedActions.find(({ id }) => id === about);
}

function formOf(action: GuidedAction | undefined, { formats }: ActContext): ActForm {
  if (action === undefined) return {};
  const { type, byId, guidedById, minutes, outcome, place, startedAt, note } = action;
  return {
    ...{ type, byId, guidedById, outcome },
    minutes: String(minutes),
    place: place ?? '',
    at: formats.dateTime(startedAt),
    note: note ?? '',
  };
}

/** Corrects it. */
export const editGuided: AskedAct = {
  words: ({ text: { charging, ticketActs } }) => ({
    title: ticketActs.guided.title,
    submit: charging.save,
  }),
  fields: fieldsOf,
  initial: (context) => formOf(actionOf(context), context),
  run: (act, form, context) => {
    const action = actionOf(context);
    const written = { ...said(form), at: form.moment('at') ?? action?.startedAt };
    const { at, ...changes } = touchedFields(written, formOf(action, context), form);
    const edits = { ...changes, ...(at !== undefined && { startedAt: at }) };
    const args = { id: context.about as RecordId<'guidedAction'>, changes: edits };
    return act('editGuidedAction', args as ArgumentsOf<'editGuidedAction'>);
  },
  done: (_, { text }) => text.charging.amended,
};
