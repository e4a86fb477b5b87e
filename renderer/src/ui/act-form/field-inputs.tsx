import { Checkbox, Input, MultiSelect, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useText } from '#renderer/state/text.ts';
import {
  type ActField,
  type FieldProblem,
  type PlainSort,
  problemWords,
  severalOf,
  TICKED,
} from './act-form.ts';
import { GridInput } from './grid-input.tsx';

/** What a field of a form is drawn with. */
export interface FieldInputProps {
  readonly field: ActField;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly problem: FieldProblem | undefined;
  readonly isFirst: boolean;
}

/** What every sort of field is given. */
export function useFieldProps({ field, problem, isFirst }: FieldInputProps) {
  const text = useText();
  const isMandatory = field.isMandatory === true;
  return {
    label: field.label,
    withAsterisk: isMandatory,
    'aria-required': isMandatory,
    ...(field.hint !== undefined && { description: field.hint }),
    ...(problem !== undefined && { error: problemWords(problem, field, text) }),
    ...(isFirst && { 'data-autofocus': true }),
  };
}

function LineInput(props: FieldInputProps): ReactNode {
  const { ticketActs } = useText();
  const { field, value, onValue } = props;
  const placeholders: Readonly<Partial<Record<ActField['sort'], string>>> = ticketActs.placeholders;
  return (
    <TextInput
      {...useFieldProps(props)}
      placeholder={field.placeholder ?? placeholders[field.sort] ?? ''}
      value={value}
      {...(field.atMost !== undefined && { maxLength: field.atMost })}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

function ProseInput(props: FieldInputProps): ReactNode {
  const { field, value, onValue } = props;
  return (
    <Textarea
      {...useFieldProps(props)}
      autosize
      minRows={2}
      maxRows={8}
      placeholder={field.placeholder ?? ''}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

function ChoiceInput(props: FieldInputProps): ReactNode {
  const { field, value, onValue } = props;
  const choices = field.choices ?? [];
  return (
    <Select
      {...useFieldProps(props)}
      data={[...choices]}
      value={value === '' ? null : value}
      searchable={choices.length > 8}
      clearable={field.isMandatory !== true}
      allowDeselect={field.isMandatory !== true}
      onChange={(chosen) => onValue(chosen ?? '')}
    />
  );
}

function SeveralInput(props: FieldInputProps): ReactNode {
  const { field, value, onValue } = props;
  return (
    <MultiSelect
      {...useFieldProps(props)}
      data={[...(field.choices ?? [])]}
      value={[...severalOf(value)]}
      searchable
      clearable
      onChange={(chosen) => onValue(chosen.join('\n'))}
    />
  );
}

function SegmentsInput(props: FieldInputProps): ReactNode {
  const { field, value, onValue } = props;
  const { label, withAsterisk, description, error } = useFieldProps(props);
  const id = useId();
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id }}
      withAsterisk={withAsterisk}
      {...(description !== undefined && { description })}
      {...(error !== undefined && { error })}
    >
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={[...(field.choices ?? [])]}
        value={value}
        onChange={onValue}
      />
    </Input.Wrapper>
  );
}

function TickInput({ field, value, onValue, isFirst }: FieldInputProps): ReactNode {
  return (
    <Checkbox
      label={field.label}
      {...(field.hint !== undefined && { description: field.hint })}
      checked={value === TICKED}
      onChange={(event) => onValue(event.currentTarget.checked ? TICKED : '')}
      {...(isFirst && { 'data-autofocus': true })}
    />
  );
}

/** How a sort of field is drawn. */
export type FieldInput = (props: FieldInputProps) => ReactNode;

/** How each sort of field is drawn that needs nothing but what is typed. */
export const PLAIN_INPUTS: Readonly<Record<PlainSort, FieldInput>> = {
  line: LineInput,
  prose: ProseInput,
  choice: ChoiceInput,
  several: SeveralInput,
  segments: SegmentsInput,
  tick: TickInput,
  moment: LineInput,
  day: LineInput,
  minutes: LineInput,
  integer: LineInput,
  money: LineInput,
  grid: GridInput,
};
