import type { ImprovementState } from '#shared/domain/improvement.ts';
import { IMPROVEMENT_MOVES } from '#shared/domain/improvement-lifecycle.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { ActField, ActForm, FormReader, PlainSort } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';

type Field = ActField<PlainSort>;

/** What taking a request for improvement one step on asks: saying no, and going back on it, take a reason. @see CAP-3.1.2-c */
export function improvementStepFields(
  state: ImprovementState,
  form: ActForm,
  text: Catalogue,
): readonly Field[] {
  const needsReason = form['to'] === 'rejected' || state === 'rejected';
  return [
    {
      name: 'to',
      label: text.ticketActs.moveImprovement.to,
      sort: 'choice',
      choices: labelled(IMPROVEMENT_MOVES[state], text.labels.improvementState),
      isMandatory: true,
    },
    { name: 'reason', label: text.ticketActs.reason, sort: 'prose', isMandatory: needsReason },
  ];
}

/** The likeliest step. */
export function improvementStepAtFirst(state: ImprovementState): ActForm {
  return { to: IMPROVEMENT_MOVES[state][0] ?? '' };
}

/** What the step is taken with. */
export function improvementStep(form: FormReader) {
  return { to: form.text('to') as ImprovementState, reason: form.text('reason') };
}

/** What proposing an improvement asks. @see CAP-3.1.2-c */
export function improvementFields(text: Catalogue): readonly Field[] {
  const names = text.fieldNames.improvement;
  return [
    { name: 'subject', label: names.subject, sort: 'line', isMandatory: true },
    { name: 'description', label: names.description, sort: 'prose' },
  ];
}

/** What an improvement is proposed with. */
export function proposedImprovement(form: FormReader) {
  return { subject: form.text('subject') ?? '', description: form.text('description') };
}
