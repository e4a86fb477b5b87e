import { SegmentedControl, Select, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import { OUTCOMES } from '#shared/domain/ticket.ts';
import { WAITING_STATES } from '#shared/domain/ticket-lifecycle.ts';
import { useText } from '#renderer/state/text.ts';
import { OperatorSelect } from '#renderer/features/tickets/operator-select.tsx';
import type { ActFieldName, ActForm, AskingAct } from './act-form.ts';

interface ActFieldProps {
  readonly act: AskingAct;
  readonly name: ActFieldName;
  readonly form: ActForm;
  readonly onForm: (next: ActForm) => void;
  readonly ticket: Ticket;
  readonly isMandatory: boolean;
  readonly isMissing: boolean;
  readonly isFirst: boolean;
}

type TextName = Extract<ActFieldName, 'reason' | 'plan' | 'solution' | 'cause'>;

function TextField(props: ActFieldProps & { readonly name: TextName }): ReactNode {
  const { ticketPane, fieldNames, quickEntry } = useText();
  const { name, form, onForm, isMandatory } = props;
  const isCause = name === 'cause' && isMandatory;
  return (
    <Textarea
      label={name === 'reason' ? ticketPane.dialogs.reason : fieldNames.ticket[name]}
      {...(isCause && { description: ticketPane.dialogs.causeWhy })}
      {...(name === 'reason' && { placeholder: ticketPane.dialogs.reasonPlaceholder })}
      {...(props.isMissing && { error: quickEntry.fieldRequired })}
      withAsterisk={isMandatory}
      aria-required={isMandatory}
      autosize
      minRows={2}
      maxRows={8}
      value={form[name]}
      onChange={(event) => onForm({ ...form, [name]: event.currentTarget.value })}
      {...(props.isFirst && { 'data-autofocus': true })}
    />
  );
}

/** One thing that an act asks for. */
export function ActField(props: ActFieldProps): ReactNode {
  const { ticketPane, labels, fieldNames } = useText();
  const { name, form, onForm } = props;
  switch (name) {
    case 'outcome':
      return (
        <SegmentedControl
          fullWidth
          aria-label={fieldNames.ticket.outcome}
          data={OUTCOMES.map((value) => ({ value, label: labels.outcome[value] }))}
          value={form.outcome}
          onChange={(outcome) => onForm({ ...form, outcome })}
        />
      );
    case 'waitFor':
      return (
        <Select
          label={ticketPane.dialogs.waitFor}
          data={WAITING_STATES.map((value) => ({ value, label: labels.ticketState[value] }))}
          value={form.waitFor}
          allowDeselect={false}
          onChange={(waitFor) => waitFor !== null && onForm({ ...form, waitFor })}
        />
      );
    case 'operatorId':
      return (
        <OperatorSelect
          autoFocus
          value={form.operatorId}
          onChange={(operatorId) => onForm({ ...form, operatorId })}
        />
      );
    case 'reason':
    case 'plan':
    case 'solution':
    case 'cause':
      return <TextField {...props} name={name} />;
    default:
      return assertNever(name);
  }
}
