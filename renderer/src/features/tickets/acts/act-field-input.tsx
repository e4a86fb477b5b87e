import { Checkbox, Input, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useText } from '#renderer/state/text.ts';
import { OperatorSelect } from '#renderer/features/tickets/operator-select.tsx';
import { type ActField, type FieldProblem, problemWords, TICKED } from './act-form.ts';
import { TicketPicker } from './ticket-picker.tsx';

interface ActFieldInputProps {
  readonly field: ActField;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly problem: FieldProblem | undefined;
  readonly isFirst: boolean;
}

/** What every sort of field is given. */
function useCommon({ field, problem, isFirst }: ActFieldInputProps) {
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

function LineInput(props: ActFieldInputProps): ReactNode {
  const { ticketActs } = useText();
  const { field, value, onValue } = props;
  const placeholders: Readonly<Partial<Record<ActField['sort'], string>>> = ticketActs.placeholders;
  return (
    <TextInput
      {...useCommon(props)}
      placeholder={field.placeholder ?? placeholders[field.sort] ?? ''}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

function ProseInput(props: ActFieldInputProps): ReactNode {
  const { field, value, onValue } = props;
  return (
    <Textarea
      {...useCommon(props)}
      autosize
      minRows={2}
      maxRows={8}
      placeholder={field.placeholder ?? ''}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

function ChoiceInput(props: ActFieldInputProps): ReactNode {
  const { field, value, onValue } = props;
  const choices = field.choices ?? [];
  return (
    <Select
      {...useCommon(props)}
      data={[...choices]}
      value={value === '' ? null : value}
      searchable={choices.length > 8}
      clearable={field.isMandatory !== true}
      allowDeselect={field.isMandatory !== true}
      onChange={(chosen) => onValue(chosen ?? '')}
    />
  );
}

function SegmentsInput(props: ActFieldInputProps): ReactNode {
  const { field, value, onValue, isFirst } = props;
  const { label, withAsterisk, description, error } = useCommon(props);
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
        {...(isFirst && { 'data-autofocus': true })}
      />
    </Input.Wrapper>
  );
}

function TickInput({ field, value, onValue, isFirst }: ActFieldInputProps): ReactNode {
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

function OperatorInput({ value, onValue, isFirst }: ActFieldInputProps): ReactNode {
  return (
    <OperatorSelect
      autoFocus={isFirst}
      value={value === '' ? null : value}
      onChange={(id) => onValue(id ?? '')}
    />
  );
}

function TicketInput(props: ActFieldInputProps): ReactNode {
  return <TicketPicker {...useCommon(props)} value={props.value} onValue={props.onValue} />;
}

type InputOf = (props: ActFieldInputProps) => ReactNode;

const INPUTS: Readonly<Record<ActField['sort'], InputOf>> = {
  line: LineInput,
  prose: ProseInput,
  choice: ChoiceInput,
  segments: SegmentsInput,
  tick: TickInput,
  moment: LineInput,
  day: LineInput,
  minutes: LineInput,
  money: LineInput,
  ticket: TicketInput,
  operator: OperatorInput,
};

/** One thing that an act asks. */
export function ActFieldInput(props: ActFieldInputProps): ReactNode {
  const Of = INPUTS[props.field.sort];
  return <Of {...props} />;
}
