import type { ReactNode } from 'react';
import { OperatorSelect } from '#renderer/features/tickets/operator-select.tsx';
import type { FieldSort } from '#renderer/ui/act-form/act-form.ts';
import {
  type FieldInput,
  type FieldInputProps,
  PLAIN_INPUTS,
  useFieldProps,
} from '#renderer/ui/act-form/field-inputs.tsx';
import { TicketPicker } from './ticket-picker.tsx';

function OperatorInput({ value, onValue, isFirst }: FieldInputProps): ReactNode {
  return (
    <OperatorSelect
      autoFocus={isFirst}
      value={value === '' ? null : value}
      onChange={(id) => onValue(id ?? '')}
    />
  );
}

function TicketInput(props: FieldInputProps): ReactNode {
  return <TicketPicker {...useFieldProps(props)} value={props.value} onValue={props.onValue} />;
}

/** How each thing that an act on a ticket asks is drawn. */
export const ACT_INPUTS: Readonly<Record<FieldSort, FieldInput>> = {
  ...PLAIN_INPUTS,
  operator: OperatorInput,
  ticket: TicketInput,
};
