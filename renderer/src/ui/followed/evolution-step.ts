import {
  DESIGN_STAGES,
  type DesignStage,
  EVOLUTION_ORIGINS,
  type EvolutionOrigin,
  type EvolutionState,
} from '#shared/domain/evolution.ts';
import { EVOLUTION_MOVES } from '#shared/domain/evolution-lifecycle.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Evolution } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { ActField, ActForm, FormReader, PlainSort } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';

type Field = ActField<PlainSort>;

/** What the next state of evolutive work asks. @see CAP-5-a */
function neededFields(to: EvolutionState, text: Catalogue): readonly Field[] {
  const names = text.fieldNames.evolution;
  switch (to) {
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

/** What taking evolutive work one step on asks: where to, and what that needs. @see CAP-5-a */
export function evolutionStepFields(state: EvolutionState, form: ActForm, text: Catalogue): readonly Field[] {
  const moves = EVOLUTION_MOVES[state];
  const to = moves.find((move) => move === form['to']);
  return [
    {
      name: 'to',
      label: text.ticketActs.advanceEvolution.to,
      sort: 'choice',
      choices: labelled(moves, text.labels.evolutionState),
      isMandatory: true,
    },
    ...(to === undefined ? [] : neededFields(to, text)),
  ];
}

/** The likeliest step, with what is known already. */
export function evolutionStepAtFirst(evolution: Evolution | undefined): ActForm {
  if (evolution === undefined) return {};
  const { state, projectReference, stage } = evolution;
  return {
    to: EVOLUTION_MOVES[state][0] ?? '',
    projectReference: projectReference ?? '',
    stage: stage ?? '',
  };
}

/** What the step is taken with: moments left out are now. */
export function evolutionStep(form: FormReader, now: Instant) {
  const to = form.text('to') as EvolutionState;
  const stage = form.text('stage') as DesignStage | null;
  return {
    to,
    reason: form.text('reason'),
    ...(to === 'designed' && {
      projectReference: form.text('projectReference'),
      ...(stage !== null && { stage }),
    }),
    ...(to === 'quoteSent' && {
      quoteCents: form.cents('quoteCents'),
      quoteSentAt: form.moment('quoteSentAt') ?? now,
    }),
    ...(to === 'approved' && {
      approvedBy: form.text('approvedBy'),
      approvedAt: form.moment('approvedAt') ?? now,
    }),
  };
}

/** What proposing evolutive work asks. @see CAP-5-a */
export function evolutionFields(text: Catalogue): readonly Field[] {
  const names = text.fieldNames.evolution;
  return [
    { name: 'subject', label: names.subject, sort: 'line', isMandatory: true },
    {
      name: 'origin',
      label: names.origin,
      sort: 'choice',
      choices: labelled(EVOLUTION_ORIGINS, text.labels.evolutionOrigin),
      isMandatory: true,
    },
    { name: 'description', label: names.description, sort: 'prose' },
  ];
}

/** What evolutive work is proposed with. */
export function proposedEvolution(form: FormReader) {
  return {
    subject: form.text('subject') ?? '',
    origin: form.text('origin') as EvolutionOrigin,
    description: form.text('description'),
  };
}
