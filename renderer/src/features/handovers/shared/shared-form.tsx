import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { usePeopleChoices } from '#renderer/parts/use-people-choices.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';

function useSharedFields(members: readonly string[]): readonly KeptField[] {
  const { handoverCustody, fieldNames } = useText();
  const names = fieldNames.sharedCredential;
  const people = usePeopleChoices(members);
  return [
    { name: 'system', label: names.system, sort: 'line', isMandatory: true, atMost: 120 },
    { name: 'purpose', label: names.purpose, sort: 'line', atMost: 200 },
    { name: 'userName', label: names.userName, sort: 'line', atMost: 120 },
    {
      name: 'memberIds',
      label: names.memberIds,
      sort: 'several',
      isMandatory: true,
      choices: people,
      hint: handoverCustody.shared.membersHint,
    },
  ];
}

function sharedSaid(form: FormReader) {
  return {
    system: form.text('system') ?? '',
    purpose: form.text('purpose'),
    userName: form.text('userName'),
    memberIds: form.several('memberIds') as RecordId<'person'>[],
  };
}

/** Records that several colleagues share a credential. @see P9-5.1-h */
export function NewSharedForm({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const { handoverCustody, fieldNames } = useText();
  const formats = useFormats();
  const bodies = useBodyChoices(formats.compare);
  const fields = useSharedFields([]);
  const words = handoverCustody.shared;
  const body: KeptField = {
    name: 'bodyId',
    label: fieldNames.sharedCredential.bodyId,
    sort: 'choice',
    isMandatory: true,
    choices: bodies,
  };
  return (
    <KeptForm
      draftKey="handovers/shared/new"
      initial={{}}
      lead={words.lead}
      fields={() => [body, ...fields]}
      submit={handoverCustody.save}
      run={(act, form) =>
        act('defineSharedCredential', {
          bodyId: (form.text('bodyId') ?? '') as RecordId<'body'>,
          ...sharedSaid(form),
        })
      }
      done={(form) => words.added(form.text('system') ?? '')}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
    />
  );
}

/** Mends what is written of a shared credential, and who uses it. */
export function EditSharedForm(props: {
  readonly seen: Versioned<'sharedCredential'>;
  readonly onDone: () => void;
}): ReactNode {
  const { handoverCustody } = useText();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { id, system, purpose, userName, memberIds } = seen.record;
  const fields = useSharedFields(memberIds);
  const found = {
    system,
    purpose: purpose ?? '',
    userName: userName ?? '',
    memberIds: memberIds.join('\n'),
  };
  return (
    <KeptForm
      draftKey={`handovers/shared/${id}`}
      initial={found}
      fields={() => fields}
      submit={handoverCustody.save}
      run={(act, form) =>
        act('editSharedCredential', {
          id,
          changes: touchedFields(sharedSaid(form), found, form),
          versions: seen.versions,
        })
      }
      done={() => handoverCustody.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
