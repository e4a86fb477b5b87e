import { DESIGN_STAGES, type DesignStage, type EvolutionState } from '#shared/domain/evolution.ts';
import { EVOLUTION_MOVES } from '#shared/domain/evolution-lifecycle.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ImprovementState } from '#shared/domain/improvement.ts';
import { IMPROVEMENT_MOVES } from '#shared/domain/improvement-lifecycle.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { ActField, ActForm } from '#renderer/ui/act-form/act-form.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

function evolutionOf({ life, about }: ActContext) {
  return life.evolutions.find(({ id }) => id === about);
}

function improvementOf({ life, about }: ActContext) {
  return life.improvements.find(({ id }) => id === about);
}

/** What the next state of evolutive work asks. @see CAP-5-a */
function neededFields({ text }: ActContext, to: string): readonly ActField[] {
  const names = text.fieldNames.evolution;
  switch (to as EvolutionState) {
    case 'designed':
      return [
        { name: 'projectReference', label: names.projectReference, sort: 'line', isMandatory: true },
        {
          name: 'stage',
          label: names.stage,
          sort: 'choice',
          choices: labelled(DESIGN_STAGES, text.labels.designStage),
        },
      ];
    case 'quoteSent':
      return [
        { name: 'quoteCents', label: names.quoteCents, sort: 'money', isMandatory: true },
        { name: 'quoteSentAt', label: names.quoteSentAt, sort: 'moment' },
      ];
    case 'approved':
      return [
        { name: 'approvedBy', label: names.approvedBy, sort: 'line', isMandatory: true },
        { name: 'approvedAt', label: names.approvedAt, sort: 'moment' },
      ];
    case 'rejected':
      return [{ name: 'reason', label: text.ticketActs.reason, sort: 'prose', isMandatory: true }];
    case 'requested':
    case 'running':
    case 'accepted':
      return [];
  }
}

function nextState(label: string, moves: readonly { value: string; label: string }[]): ActField {
  return { name: 'to', label, sort: 'choice', choices: moves, isMandatory: true };
}

/** Takes evolutive work one step on, with what the step needs. @see CAP-5-a */
export const advanceEvolution: AskedAct = {
  words: (context) => {
    const { title, submit } = context.text.ticketActs.advanceEvolution;
    const lead = evolutionOf(context)?.subject;
    return { title, submit, ...(lead !== undefined && { lead }) };
  },
  fields: (context, form: ActForm) => {
    const { text } = context;
    const state = evolutionOf(context)?.state ?? 'accepted';
    const moves = labelled(EVOLUTION_MOVES[state], text.labels.evolutionState);
    return [
      nextState(text.ticketActs.advanceEvolution.to, moves),
      ...neededFields(context, form['to'] ?? ''),
    ];
  },
  initial: (context) => ({ to: EVOLUTION_MOVES[evolutionOf(context)?.state ?? 'accepted'][0] ?? '' }),
  run: (act, form, { about, now }) => {
    const to = form.text('to') as EvolutionState;
    const stage = form.text('stage') as DesignStage | null;
    const reference = form.text('projectReference');
    return act('advanceEvolution', {
      evolutionId: about as RecordId<'evolution'>,
      to,
      reason: form.text('reason'),
      ...(to === 'designed' && { projectReference: reference, ...(stage !== null && { stage }) }),
      ...(to === 'quoteSent' && {
        quoteCents: form.cents('quoteCents'),
        quoteSentAt: form.moment('quoteSentAt') ?? now,
      }),
      ...(to === 'approved' && {
        approvedBy: form.text('approvedBy'),
        approvedAt: form.moment('approvedAt') ?? now,
      }),
    });
  },
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
  fields: (context, form) => {
    const { text } = context;
    const state = improvementOf(context)?.state ?? 'done';
    const moves = labelled(IMPROVEMENT_MOVES[state], text.labels.improvementState);
    const needsReason = form['to'] === 'rejected' || state === 'rejected';
    return [
      nextState(text.ticketActs.moveImprovement.to, moves),
      { name: 'reason', label: text.ticketActs.reason, sort: 'prose', isMandatory: needsReason },
    ];
  },
  initial: (context) => ({ to: IMPROVEMENT_MOVES[improvementOf(context)?.state ?? 'done'][0] ?? '' }),
  run: (act, form, { about }) =>
    act('moveImprovement', {
      improvementId: about as RecordId<'improvement'>,
      to: form.text('to') as ImprovementState,
      reason: form.text('reason'),
    }),
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
