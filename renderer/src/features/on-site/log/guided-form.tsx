import { type ReactNode, useState } from 'react';
import {
  GUIDED_ACTION_OUTCOMES,
  GUIDED_ACTION_TYPES,
  type GuidedActionOutcome,
  type GuidedActionType,
} from '#shared/domain/guided-action.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { GuidedAction } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { usePeopleChoices } from '#renderer/parts/use-people-choices.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useOnSiteChoices } from '#renderer/parts/use-on-site-people.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { labelled } from '#renderer/ui/labelled.ts';

function useGuidedFields({ bodyId, byId, guidedById }: GuidedAction): readonly KeptField[] {
  const { fieldNames, labels } = useText();
  const names = fieldNames.guidedAction;
  const { contacts, guides } = useOnSiteChoices(bodyId);
  const people = usePeopleChoices([byId, guidedById]);
  const among = (offered: readonly { readonly value: string }[], held: string) =>
    people.filter(({ value }) => value === held || offered.some((each) => each.value === value));
  return [
    {
      ...{ name: 'type', label: names.type, sort: 'choice', isMandatory: true },
      choices: labelled(GUIDED_ACTION_TYPES, labels.guidedActionType),
    },
    {
      ...{ name: 'byId', label: names.byId, sort: 'choice', isMandatory: true },
      choices: among(contacts, byId),
    },
    {
      ...{ name: 'guidedById', label: names.guidedById, sort: 'choice', isMandatory: true },
      choices: among(guides, guidedById),
    },
    { name: 'startedAt', label: names.startedAt, sort: 'moment', isMandatory: true },
    { name: 'minutes', label: names.minutes, sort: 'minutes', isMandatory: true },
    {
      ...{ name: 'outcome', label: names.outcome, sort: 'segments', isMandatory: true },
      choices: labelled(GUIDED_ACTION_OUTCOMES, labels.guidedActionOutcome),
    },
    { name: 'place', label: names.place, sort: 'line', atMost: 120 },
    { name: 'note', label: names.note, sort: 'prose' },
  ];
}

function saidOf(form: FormReader, found: GuidedAction) {
  return {
    type: (form.text('type') ?? found.type) as GuidedActionType,
    byId: (form.text('byId') ?? found.byId) as RecordId<'person'>,
    guidedById: (form.text('guidedById') ?? found.guidedById) as RecordId<'person'>,
    startedAt: form.moment('startedAt') ?? found.startedAt,
    minutes: form.minutes('minutes') ?? found.minutes,
    outcome: (form.text('outcome') ?? found.outcome) as GuidedActionOutcome,
    place: form.text('place'),
    note: form.text('note'),
  };
}

/** Corrects what was written of something done on site. */
export function EditGuidedForm(props: {
  readonly seen: Versioned<'guidedAction'>;
  readonly onDone: () => void;
}): ReactNode {
  const { contactHome } = useText();
  const formats = useFormats();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { record } = seen;
  const { id, type, byId, guidedById, startedAt, minutes, outcome, place, note } = record;
  const fields = useGuidedFields(record);
  const found = {
    ...{ type, byId, guidedById, outcome },
    startedAt: formats.dateTime(startedAt),
    minutes: String(minutes),
    place: place ?? '',
    note: note ?? '',
  };
  return (
    <KeptForm
      draftKey={`on-site/log/${id}`}
      initial={found}
      fields={() => fields}
      submit={contactHome.log.save}
      run={(act, form) =>
        act('editGuidedAction', {
          id,
          changes: touchedFields(saidOf(form, record), found, form),
          versions: seen.versions,
        })
      }
      done={() => contactHome.log.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
