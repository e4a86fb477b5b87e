import { Select } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { fullName, sortingName } from '#shared/domain/person-name.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useRecords } from '#renderer/store/record-hooks.ts';

/** Chooses who works on a ticket: whoever has a role at the console, oneself first. */
export function OperatorSelect(props: {
  readonly value: string | null;
  readonly onChange: (operatorId: string | null) => void;
  readonly autoFocus?: boolean;
}): ReactNode {
  const { ticketPane } = useText();
  const formats = useFormats();
  const people = useRecords('person');
  const { actor } = useDesk();
  const data = useMemo(
    () =>
      (people ?? [])
        .filter(({ consoleRole, id }) => consoleRole !== null || id === props.value)
        .sort(
          (left, right) =>
            Number(right.id === actor) - Number(left.id === actor) ||
            formats.compare(sortingName(left), sortingName(right)),
        )
        .map((person) => ({ value: person.id, label: fullName(person) })),
    [people, actor, props.value, formats],
  );
  return (
    <Select
      label={ticketPane.dialogs.operator}
      placeholder={ticketPane.dialogs.noOperator}
      data={data}
      value={props.value}
      onChange={props.onChange}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': ticketPane.dialogs.noOperator }}
      {...(props.autoFocus === true && { 'data-autofocus': true })}
    />
  );
}
