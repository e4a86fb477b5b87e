import { Select, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { Person } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { assignmentFields, assignmentSaid } from './assignment-fields.ts';
import { useAssignmentChoices } from './use-assignment-choices.ts';

interface NewAssignmentProps {
  /** With the assignment that was begun. */
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

const chosenSchema = z.string();

function usePeople(): readonly { readonly value: string; readonly label: string }[] {
  const { compare } = useFormats();
  const nameOf = useNames();
  const today = useToday();
  return (useRecords('person') ?? [])
    .filter(({ employmentEnd }) => employmentEnd === null || employmentEnd >= today)
    .map((person) => ({
      value: person.id,
      label: [fullName(person), nameOf(person.bodyId)].filter((part) => part !== undefined).join(' · '),
    }))
    .sort((left, right) => compare(left.label, right.label));
}

function RequestForm(props: NewAssignmentProps & { readonly person: Person }): ReactNode {
  const text = useText();
  const formats = useFormats();
  const today = useToday();
  const now = useNow();
  const { person, onDone, onCancel } = props;
  const choices = useAssignmentChoices(person);
  const { handoverAssignments: words } = text;
  const [first, ...others] = choices.requesters(today);
  return (
    <KeptForm
      draftKey={`handovers/assignment/new/${person.id}`}
      initial={{
        cause: 'newHire',
        requestedOn: formats.day(today),
        requesterId: first !== undefined && others.length === 0 ? first.value : '',
        replacedState: 'inRepair',
      }}
      lead={words.form.lead}
      takesFocus={false}
      fields={(form) => assignmentFields(text, choices, form, now)}
      submit={words.form.submit}
      run={(act, form) => act('requestAssignment', { personId: person.id, ...assignmentSaid(form) })}
      done={() => words.requested}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
      onCancel={onCancel}
    />
  );
}

/** Asks for a computer for somebody: who comes first, as the rest follows from it. @see P9-5.1-a */
export function NewAssignmentForm(props: NewAssignmentProps): ReactNode {
  const { handoverAssignments: words } = useText();
  const people = useRecords('person');
  const choices = usePeople();
  const [chosen, setChosen, { clear }] = useDraft('handovers/assignment/for', '', chosenSchema);
  const person = people?.find(({ id }) => id === chosen);
  return (
    <Stack gap="sm">
      <Select
        label={words.form.person}
        description={words.form.personHint}
        data={[...choices]}
        value={chosen === '' ? null : chosen}
        searchable
        limit={50}
        data-autofocus
        withAsterisk
        onChange={(id) => setChosen(id ?? '')}
      />
      {person !== undefined && (
        <RequestForm
          key={person.id}
          {...props}
          person={person}
          onDone={(id) => {
            clear();
            props.onDone(id);
          }}
        />
      )}
    </Stack>
  );
}
