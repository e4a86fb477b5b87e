import type { ReactNode } from 'react';
import { CHARACTER_CLASSES, type CharacterClass } from '#shared/domain/credential-policy.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { labelled } from '#renderer/ui/labelled.ts';

/** What a rule asks: the same when it is made and when it is mended. */
function ruleFields({ fieldNames, labels, handoverPolicies }: Catalogue): readonly KeptField[] {
  const names = fieldNames.credentialPolicy;
  return [
    { name: 'minLength', label: names.minLength, sort: 'integer', isMandatory: true },
    {
      name: 'classes',
      label: names.classes,
      sort: 'several',
      isMandatory: true,
      choices: labelled(CHARACTER_CLASSES, labels.characterClass),
    },
    {
      name: 'durationDays',
      label: names.durationDays,
      sort: 'integer',
      hint: handoverPolicies.durationHint,
    },
    { name: 'noticeDays', label: names.noticeDays, sort: 'integer', isMandatory: true },
  ];
}

function ruleSaid(form: FormReader) {
  return {
    minLength: form.integer('minLength') ?? 0,
    classes: form.several('classes') as CharacterClass[],
    durationDays: form.integer('durationDays'),
    noticeDays: form.integer('noticeDays') ?? 0,
  };
}

/** Says a rule for the credentials of a system, or of all. @see P9-5.1-g */
export function NewPolicyForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const text = useText();
  const formats = useFormats();
  const today = useToday();
  const bodies = useBodyChoices(formats.compare);
  const { handoverPolicies: words, fieldNames } = text;
  const names = fieldNames.credentialPolicy;
  const usual = { validFrom: formats.day(today), minLength: '12', noticeDays: '7' };
  return (
    <KeptForm
      draftKey="handovers/policy/new"
      initial={{ ...usual, classes: CHARACTER_CLASSES.join('\n') }}
      lead={words.lead}
      fields={() => [
        { name: 'bodyId', label: names.bodyId, sort: 'choice', isMandatory: true, choices: bodies },
        { name: 'system', label: names.system, sort: 'line', atMost: 120, hint: words.systemHint },
        { name: 'validFrom', label: names.validFrom, sort: 'day', isMandatory: true },
        ...ruleFields(text),
      ]}
      submit={words.save}
      run={(act, form) =>
        act('defineCredentialPolicy', {
          bodyId: (form.text('bodyId') ?? '') as RecordId<'body'>,
          system: form.text('system'),
          validFrom: form.day('validFrom') ?? '',
          ...ruleSaid(form),
        })
      }
      done={() => words.saved}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}

/** Mends a rule: whom it is for and from when stay. @see P9-5.1-g */
export function EditPolicyForm(props: {
  readonly seen: Versioned<'credentialPolicy'>;
  readonly onDone: () => void;
}): ReactNode {
  const text = useText();
  const { handoverPolicies: words } = text;
  const { seen, onDone } = props;
  const { id, minLength, classes, durationDays, noticeDays } = seen.record;
  const found = {
    minLength: String(minLength),
    classes: classes.join('\n'),
    durationDays: durationDays === null ? '' : String(durationDays),
    noticeDays: String(noticeDays),
  };
  return (
    <KeptForm
      draftKey={`handovers/policy/${id}`}
      initial={found}
      lead={words.keyHint}
      fields={() => ruleFields(text)}
      submit={words.save}
      run={(act, form) =>
        act('editCredentialPolicy', {
          id,
          changes: touchedFields(ruleSaid(form), found, form),
          versions: seen.versions,
        })
      }
      done={() => words.saved}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
