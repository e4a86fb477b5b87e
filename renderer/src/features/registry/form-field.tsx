import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { useText } from '#renderer/state/text.ts';
import type { FormField, FormValues, RegistryKind } from './registry-form.ts';
import { useFieldChoices } from './use-field-choices.ts';

interface FormFieldProps {
  readonly kind: RegistryKind;
  readonly field: FormField;
  readonly values: FormValues;
  readonly onValues: (next: FormValues) => void;
  readonly fault: string | undefined;
  readonly isNew: boolean;
  readonly isFirst: boolean;
}

function asText(value: string | boolean | null | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** What a choice says when nothing is chosen. */
function placeholdersOf({ noRole, noSeat }: Catalogue['registry']): Readonly<Record<string, string>> {
  return { consoleRole: noRole, seatId: noSeat };
}

/** What every sort of field is given. */
function commonProps({ field, fault, isFirst }: FormFieldProps) {
  return {
    withAsterisk: field.isRequired,
    'aria-required': field.isRequired,
    className: field.isWide === true ? 'pane-form__wide' : '',
    ...(fault !== undefined && { error: fault }),
    ...(isFirst && { 'data-autofocus': true }),
  };
}

/** One field of a form of the registry. */
export function RegistryField(props: FormFieldProps): ReactNode {
  const { fieldNames, registry } = useText();
  const { kind, field, values, onValues } = props;
  const choicesOf = useFieldChoices(kind, values);
  const value = values[field.name];
  const set = (next: string | boolean | null): void => onValues({ ...values, [field.name]: next });
  const common = { ...commonProps(props), label: nameOfField(fieldNames, field.name, kind) };
  switch (field.sort) {
    case 'line':
      return (
        <TextInput
          {...common}
          value={asText(value) ?? ''}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'prose':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          maxRows={8}
          value={asText(value) ?? ''}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          data={choicesOf(field.name)}
          value={asText(value)}
          searchable
          clearable={!field.isRequired}
          allowDeselect={!field.isRequired}
          disabled={field.isFixed === true && !props.isNew}
          placeholder={placeholdersOf(registry)[field.name] ?? ''}
          onChange={set}
        />
      );
    case 'date':
      return (
        <DatePickerInput
          {...common}
          valueFormat="DD/MM/YYYY"
          placeholder={registry.datePlaceholder}
          leftSection={<IconCalendar size={16} aria-hidden />}
          clearable
          value={asText(value)}
          onChange={set}
        />
      );
    case 'switch':
      return (
        <Switch
          className={common.className}
          label={registry.mannedText}
          checked={value === true}
          onChange={(event) => set(event.currentTarget.checked)}
        />
      );
  }
}
