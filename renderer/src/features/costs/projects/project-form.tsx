import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { changedFields } from '#renderer/features/costs/changed-fields.ts';
import { useCostChoices } from '#renderer/features/costs/use-cost-choices.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useText } from '#renderer/state/text.ts';
import { type FormReader, TICKED } from '#renderer/ui/act-form/act-form.ts';

function useProjectFields(): readonly KeptField[] {
  const { costsData, fieldNames } = useText();
  const { bodies, functions } = useCostChoices();
  const names = fieldNames.project;
  return [
    { name: 'code', label: names.code, sort: 'line', isMandatory: true, atMost: 20 },
    { name: 'name', label: names.name, sort: 'line', isMandatory: true, atMost: 200 },
    {
      ...{ name: 'bodyIds', label: names.bodyIds, sort: 'several', choices: bodies },
      hint: costsData.projects.bodiesHint,
    },
    { name: 'function', label: names.function, sort: 'choice', choices: functions },
    { name: 'cup', label: names.cup, sort: 'line', atMost: 20 },
    { name: 'act', label: names.act, sort: 'line', atMost: 120 },
    { name: 'closed', label: names.closed, sort: 'tick' },
    { name: 'notes', label: names.notes, sort: 'prose' },
  ];
}

function projectSaid(form: FormReader) {
  return {
    code: form.text('code') ?? '',
    name: form.text('name') ?? '',
    bodyIds: form.several('bodyIds') as RecordId<'body'>[],
    function: form.integer('function'),
    cup: form.text('cup'),
    act: form.text('act'),
    closed: form.isTicked('closed'),
    notes: form.text('notes'),
  };
}

/** Registers a project that bodies take part in together. @see REG-3.16-a */
export function NewProjectForm({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const { costsData } = useText();
  const fields = useProjectFields();
  return (
    <KeptForm
      draftKey="costs/project/new"
      initial={{}}
      lead={costsData.projects.lead}
      fields={() => fields}
      submit={costsData.save}
      run={(act, form) => act('defineProject', projectSaid(form))}
      done={(form) => costsData.projects.added(form.text('name') ?? '')}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
    />
  );
}

/** Mends a project. */
export function EditProjectForm(props: {
  readonly seen: Versioned<'project'>;
  readonly onDone: () => void;
}): ReactNode {
  const { costsData } = useText();
  const fields = useProjectFields();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { record, versions } = seen;
  return (
    <KeptForm
      draftKey={`costs/project/${record.id}`}
      initial={{
        code: record.code,
        name: record.name,
        bodyIds: record.bodyIds.join('\n'),
        function: record.function === null ? '' : String(record.function),
        cup: record.cup ?? '',
        act: record.act ?? '',
        closed: record.closed ? TICKED : '',
        notes: record.notes ?? '',
      }}
      fields={() => fields}
      submit={costsData.save}
      run={(act, form) =>
        act('editProject', { id: record.id, changes: changedFields(projectSaid(form), record), versions })
      }
      done={() => costsData.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
