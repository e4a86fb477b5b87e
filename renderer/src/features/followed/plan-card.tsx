import type { ReactNode } from 'react';
import type { PlanAction } from '#shared/domain/kinds.ts';
import { PLAN_ACTION_STATES, type PlanActionState } from '#shared/domain/plan-action.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { labelled } from '#renderer/ui/labelled.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { actionState, dueWords } from './plan-rows.ts';

/** An action of the plan: what it asks, how far it is, what proves it, and where that is written. @see PT-II-a */
export function PlanCard({ record }: { readonly record: PlanAction }): ReactNode {
  const text = useText();
  const formats = useFormats();
  const today = useToday();
  const names = text.fieldNames.planAction;
  const { area, code, title, result, acts, percent, evidence, source } = record;
  const { word, tone } = actionState(record, text);
  return (
    <Facts
      facts={[
        [names.title, title],
        [names.code, code],
        [names.area, area],
        [
          names.state,
          <Chip key={word} tone={tone}>
            {word}
          </Chip>,
        ],
        [names.percent, percent === null ? null : `${formats.integer(percent)}%`],
        [names.dueOn, dueWords(record, text, formats, today)],
        [names.result, result],
        [names.acts, acts],
        [names.evidence, evidence],
        [names.source, source],
      ]}
    />
  );
}

function saidOf(form: FormReader) {
  return {
    state: form.text('state') as PlanActionState,
    percent: form.integer('percent'),
    dueOn: form.day('dueOn'),
    acts: form.text('acts'),
    evidence: form.text('evidence'),
  };
}

/** Tells how far an action is: what it is stays as the plan says it. @see PT-II-a, PT-II-b */
export function PlanEdit(props: { readonly record: PlanAction; readonly onSaved: () => void }): ReactNode {
  const { followed, charging, fieldNames, labels } = useText();
  const formats = useFormats();
  const { id, state, percent, dueOn, acts, evidence } = props.record;
  const names = fieldNames.planAction;
  const found = {
    state,
    percent: percent === null ? '' : String(percent),
    dueOn: dueOn === null ? '' : formats.day(dueOn),
    acts: acts ?? '',
    evidence: evidence ?? '',
  };
  return (
    <KeptForm
      takesFocus={false}
      draftKey={`followed/planAction/${id}/edit`}
      initial={found}
      lead={followed.plan.lead}
      fields={() => [
        {
          name: 'state',
          label: names.state,
          sort: 'choice',
          isMandatory: true,
          choices: labelled(PLAN_ACTION_STATES, labels.planActionState),
        },
        { name: 'percent', label: names.percent, sort: 'integer' },
        { name: 'dueOn', label: names.dueOn, sort: 'day' },
        { name: 'acts', label: names.acts, sort: 'line', atMost: 200 },
        { name: 'evidence', label: names.evidence, sort: 'prose' },
      ]}
      submit={charging.save}
      run={(act, form) => act('editPlanAction', { id, changes: touchedFields(saidOf(form), found, form) })}
      done={() => charging.amended}
      onDone={props.onSaved}
    />
  );
}
