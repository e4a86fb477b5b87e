import type { EvolutionState } from '#shared/domain/evolution.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ImprovementState } from '#shared/domain/improvement.ts';
import {
  evolutionStep,
  evolutionStepAtFirst,
  evolutionStepFields,
} from '#renderer/ui/followed/evolution-step.ts';
import {
  improvementStep,
  improvementStepAtFirst,
  improvementStepFields,
} from '#renderer/ui/followed/improvement-step.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

function evolutionOf({ life, about }: ActContext) {
  return life.evolutions.find(({ id }) => id === about);
}

function improvementOf({ life, about }: ActContext) {
  return life.improvements.find(({ id }) => id === about);
}

/** Takes evolutive work one step on, with what the step needs. @see CAP-5-a */
export const advanceEvolution: AskedAct = {
  words: (context) => {
    const { title, submit } = context.text.ticketActs.advanceEvolution;
    const lead = evolutionOf(context)?.subject;
    return { title, submit, ...(lead !== undefined && { lead }) };
  },
  fields: (context, form) =>
    evolutionStepFields(evolutionOf(context)?.state ?? 'accepted', form, context.text),
  initial: (context) => evolutionStepAtFirst(evolutionOf(context)),
  run: (act, form, { about, now }) =>
    act('advanceEvolution', { evolutionId: about as RecordId<'evolution'>, ...evolutionStep(form, now) }),
  done: (form, { text }) =>
    text.ticketActs.advanceEvolution.done(text.labels.evolutionState[form.text('to') as EvolutionState]),
};

/** Takes a request for improvement one step on. @see CAP-3.1.2-c */
export const moveImprovement: AskedAct = {
  words: (context) => {
    const { title, submit } = context.text.ticketActs.moveImprovement;
    const lead = improvementOf(context)?.subject;
    return { title, submit, ...(lead !== undefined && { lead }) };
  },
  fields: (context, form) =>
    improvementStepFields(improvementOf(context)?.state ?? 'done', form, context.text),
  initial: (context) => improvementStepAtFirst(improvementOf(context)?.state ?? 'done'),
  run: (act, form, { about }) =>
    act('moveImprovement', { improvementId: about as RecordId<'improvement'>, ...improvementStep(form) }),
  done: (form, { text }) =>
    text.ticketActs.moveImprovement.done(text.labels.improvementState[form.text('to') as ImprovementState]),
};

/** Records that another body has the same need. @see REG-11-b */
export const joinImprovement: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.joinImprovement,
  fields: (context) => {
    const joined = improvementOf(context)?.adherents ?? [];
    const others = context.bodies.filter(({ value }) => !joined.some((id) => id === value));
    const label = context.text.ticketActs.joinImprovement.body;
    return [{ name: 'bodyId', label, sort: 'choice', choices: others, isMandatory: true }];
  },
  run: (act, form, { about }) =>
    act('joinImprovement', {
      improvementId: about as RecordId<'improvement'>,
      bodyId: form.text('bodyId') as RecordId<'body'>,
    }),
  done: (_, { text }) => text.ticketActs.joinImprovement.done,
};
