import { Button, Select, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Person } from '#shared/domain/kinds.ts';
import { useHandoverWays } from '#renderer/features/handovers/handover-ways.ts';
import { usePeopleChoices } from '#renderer/parts/use-people-choices.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { HandoverForm } from './handover-form.tsx';
import { useHandable } from './use-handable.ts';

interface NewHandoverProps {
  /** With the hand-over that was recorded. */
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

function ForPerson(props: NewHandoverProps & { readonly person: Person }): ReactNode {
  const { handoverRegister: words } = useText();
  const { showPerson } = useHandoverWays();
  const { person } = props;
  const accounts = useHandable(person.id);
  if (accounts === undefined) return null;
  const { employmentStart } = person;
  if (employmentStart !== null && accounts.length > 0)
    return <HandoverForm {...props} person={{ ...person, employmentStart }} accounts={accounts} />;
  return (
    <Stack gap="xs" align="flex-start">
      <p role="status">{employmentStart === null ? words.noFirstDay : words.noAccounts}</p>
      <Button size="compact-md" variant="default" onClick={() => showPerson(person.id)}>
        {words.openPerson}
      </Button>
    </Stack>
  );
}

/** Begins a hand-over: whom it is for, and then what follows from that. @see P9-5.1-e, P9-5.1-f */
export function NewHandover(props: NewHandoverProps): ReactNode {
  const { handoverRegister: words } = useText();
  const choices = usePeopleChoices();
  const [personId, setPersonId] = useState<RecordId<'person'> | null>(null);
  const person = useRecords('person')?.find(({ id }) => id === personId);
  return (
    <Stack gap="md">
      <Select
        label={words.person}
        description={words.personHint}
        data={[...choices]}
        value={personId}
        searchable
        data-autofocus
        onChange={(chosen) => setPersonId(chosen as RecordId<'person'> | null)}
      />
      {person !== undefined && <ForPerson key={person.id} {...props} person={person} />}
    </Stack>
  );
}
