import { type ReactNode, useState } from 'react';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { typedShare, writtenShare } from '#renderer/features/costs/typed-share.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { Act } from '#renderer/store/use-act.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useNames } from '#renderer/store/use-names.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';

/** Coefficients are kept in ten-thousandths. */
const COEFFICIENT_DIGITS = 4;

function useCorrectiveFields(): readonly KeptField[] {
  const { costsData, fieldNames } = useText();
  const names = fieldNames.corrective;
  const { hint, actHint } = costsData.correctives;
  return [
    { name: 'coefficient', label: names.coefficient, sort: 'line', isMandatory: true, atMost: 7, hint },
    { name: 'act', label: names.act, sort: 'line', isMandatory: true, atMost: 120, hint: actHint },
  ];
}

/** Says the corrective of a body, unless its coefficient cannot be read. */
async function say(
  act: Act,
  form: FormReader,
  about: {
    readonly year: number;
    readonly bodyId: RecordId<'body'>;
    readonly seen?: Versioned<'corrective'>;
  },
) {
  const coefficient = typedShare(form.text('coefficient') ?? '', COEFFICIENT_DIGITS);
  if (coefficient === undefined)
    return refuseAct('arguments-invalid', {
      command: 'setCorrective',
      faults: [{ field: 'coefficient', problem: 'malformed', limit: null }],
    });
  const { year, bodyId, seen } = about;
  const said = { year, bodyId, coefficient, act: form.text('act') ?? '' };
  return act('setCorrective', seen === undefined ? said : { ...said, versions: seen.versions });
}

/** Says what the share of a body is multiplied by, and by which act. @see REG-13.3-a, A-15 */
export function NewCorrectiveForm({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const { costsData, fieldNames } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { year } = useCostWays();
  const bodies = useBodyChoices(formats.compare);
  const fields = useCorrectiveFields();
  const { bodyId: label } = fieldNames.corrective;
  const words = costsData.correctives;
  const bodyOf = (form: FormReader) => (form.text('bodyId') ?? '') as RecordId<'body'>;
  return (
    <KeptForm
      draftKey={`costs/corrective/new/${String(year)}`}
      initial={{ coefficient: '0,50' }}
      lead={words.lead}
      fields={() => [
        { name: 'bodyId', label, sort: 'choice', isMandatory: true, choices: bodies },
        ...fields,
      ]}
      submit={costsData.save}
      run={(act, form) => say(act, form, { year, bodyId: bodyOf(form) })}
      done={(form) => words.saved(nameOf(bodyOf(form)) ?? '')}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
    />
  );
}

/** Mends a corrective: its year and its body stay. */
export function EditCorrectiveForm(props: {
  readonly seen: Versioned<'corrective'>;
  readonly onDone: () => void;
}): ReactNode {
  const { costsData } = useText();
  const fields = useCorrectiveFields();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { id, year, bodyId, coefficient, act: found } = seen.record;
  return (
    <KeptForm
      draftKey={`costs/corrective/${id}`}
      initial={{ coefficient: writtenShare(coefficient, COEFFICIENT_DIGITS), act: found }}
      lead={costsData.correctives.lead}
      fields={() => fields}
      submit={costsData.save}
      run={(act, form) => say(act, form, { year, bodyId, seen })}
      done={() => costsData.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
