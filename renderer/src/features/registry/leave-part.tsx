import { Button } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Person } from '#shared/domain/kinds.ts';
import type { Leaving } from '#shared/domain/leaving.ts';
import { fullName, sortingName } from '#shared/domain/person-name.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { ActField, FormReader, PlainSort } from '#renderer/ui/act-form/act-form.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';

/** The field that says who gets an asset. */
function heirField(assetId: string): string {
  return `asset/${assetId}`;
}

function usePeople(leaver: Person) {
  const formats = useFormats();
  const today = useToday();
  const people = useRecords('person') ?? [];
  const grants = useRecords('operator') ?? [];
  const staying = people
    .filter(({ id, employmentEnd }) => id !== leaver.id && (employmentEnd === null || employmentEnd >= today))
    .sort((left, right) => formats.compare(sortingName(left), sortingName(right)));
  const isOperator = ({ id, consoleRole }: Person): boolean =>
    consoleRole !== null || grants.some(({ personId }) => personId === id);
  const asChoices = (some: readonly Person[]) =>
    some.map((person) => ({ value: person.id, label: fullName(person) }));
  return {
    colleagues: asChoices(staying.filter(({ bodyId }) => bodyId === leaver.bodyId)),
    operators: asChoices(staying.filter(isOperator)),
  };
}

function useLeavingFields(person: Person, held: Leaving): readonly ActField<PlainSort>[] {
  const { office } = useText();
  const { colleagues, operators } = usePeople(person);
  return [
    { name: 'lastDay', label: office.lastDay, sort: 'day', isMandatory: true },
    ...held.assets.map(({ id, label }) => ({
      name: heirField(id),
      label: office.assetTo(label),
      sort: 'choice' as const,
      choices: colleagues,
      placeholder: office.toStock,
      hint: office.toStock,
    })),
    ...(held.assigned.length > 0
      ? [
          {
            name: 'successor',
            label: office.successor,
            sort: 'choice' as const,
            choices: operators,
            isMandatory: true,
          },
        ]
      : []),
    ...(held.spaces.length > 0
      ? [{ name: 'keepsSpaces', label: office.keepsSpaces, sort: 'tick' as const }]
      : []),
  ];
}

function leavingSaid(person: Person, held: Leaving, form: FormReader): ArgumentsOf<'leavePerson'> {
  return {
    personId: person.id,
    lastDay: form.day('lastDay') ?? '',
    assets: held.assets.map(({ id }) => ({
      assetId: id,
      holderId: form.text(heirField(id)) as RecordId<'person'> | null,
    })),
    successorId: form.text('successor') as RecordId<'person'> | null,
    keepsSpaces: form.isTicked('keepsSpaces'),
  };
}

function LeaveForm(props: {
  readonly person: Person;
  readonly held: Leaving;
  readonly onClose: () => void;
}): ReactNode {
  const { office } = useText();
  const formats = useFormats();
  const today = useToday();
  const { person, held, onClose } = props;
  const fields = useLeavingFields(person, held);
  return (
    <KeptForm
      draftKey={`registry/leave/${person.id}`}
      initial={{ lastDay: formats.day(person.employmentEnd ?? today) }}
      fields={() => fields}
      lead={office.leaveLead}
      submit={office.leave}
      isGrave
      run={(act, form) => act('leavePerson', leavingSaid(person, held, form))}
      done={() => office.left(fullName(person))}
      onDone={onClose}
      onCancel={onClose}
    />
  );
}

/** The act by which somebody leaves service: what they hold is listed, and closed in one go. */
export function LeavePart(props: { readonly person: Person; readonly held: Leaving }): ReactNode {
  const { office } = useText();
  const [isOpen, setOpen] = useState(false);
  const may = useMay();
  if (!may('leavePerson')) return null;
  if (isOpen) return <LeaveForm {...props} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconDoorExit size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {office.leave}
      </Button>
    </div>
  );
}
