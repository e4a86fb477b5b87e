import { Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { OUTCOMES, SOLUTION_MODES, TEAMS, TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import { useText } from '#renderer/state/text.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { OperatorSelect } from '#renderer/features/tickets/operator-select.tsx';
import type { AskedBulkAct, BulkForm } from './bulk-form.ts';

/** As many tags as one ticket may have. */
const TAGS_AT_MOST = 20;

interface FieldsProps {
  readonly form: BulkForm;
  readonly onForm: (next: BulkForm) => void;
}

function PriorityFields({ form, onForm }: FieldsProps): ReactNode {
  const { tickets, labels, fieldNames } = useText();
  return (
    <>
      <Select
        data-autofocus
        label={fieldNames.ticket.priority}
        data={labelled(TICKET_PRIORITIES, labels.ticketPriority)}
        value={form.priority}
        allowDeselect={false}
        onChange={(priority) => priority !== null && onForm({ ...form, priority })}
      />
      <TextInput
        label={tickets.bulk.priorityReason}
        value={form.reason}
        onChange={(event) => onForm({ ...form, reason: event.currentTarget.value })}
      />
    </>
  );
}

function TeamField({ form, onForm }: FieldsProps): ReactNode {
  const { tickets, labels, fieldNames } = useText();
  return (
    <Select
      data-autofocus
      label={fieldNames.ticket.team}
      placeholder={tickets.bulk.noTeam}
      data={labelled(TEAMS, labels.team)}
      value={form.team}
      clearable
      onChange={(team) => onForm({ ...form, team })}
    />
  );
}

function TagFields({ form, onForm }: FieldsProps): ReactNode {
  const { bulk } = useText().tickets;
  return (
    <>
      <TagsInput
        data-autofocus
        label={bulk.addTags}
        description={bulk.tagsHint}
        maxTags={TAGS_AT_MOST}
        value={[...form.addedTags]}
        onChange={(addedTags) => onForm({ ...form, addedTags })}
      />
      <TagsInput
        label={bulk.removeTags}
        maxTags={TAGS_AT_MOST}
        value={[...form.removedTags]}
        onChange={(removedTags) => onForm({ ...form, removedTags })}
      />
    </>
  );
}

function EndingFields({ form, onForm }: FieldsProps): ReactNode {
  const { tickets, labels, fieldNames } = useText();
  return (
    <>
      {(['cause', 'solution'] as const).map((name, place) => (
        <Textarea
          key={name}
          {...(place === 0 && { 'data-autofocus': true })}
          label={fieldNames.ticket[name]}
          placeholder={tickets.bulk.eachOwn}
          autosize
          minRows={2}
          value={form[name]}
          onChange={(event) => onForm({ ...form, [name]: event.currentTarget.value })}
        />
      ))}
      <Select
        label={fieldNames.ticket.outcome}
        placeholder={tickets.bulk.eachOwn}
        data={labelled(OUTCOMES, labels.outcome)}
        value={form.outcome}
        clearable
        onChange={(outcome) => onForm({ ...form, outcome })}
      />
      <Select
        label={fieldNames.ticket.solutionMode}
        placeholder={tickets.bulk.eachOwn}
        data={labelled(SOLUTION_MODES, labels.solutionMode)}
        value={form.solutionMode}
        clearable
        onChange={(solutionMode) => onForm({ ...form, solutionMode })}
      />
    </>
  );
}

function OperatorField({ form, onForm }: FieldsProps): ReactNode {
  return (
    <OperatorSelect
      autoFocus
      value={form.operatorId}
      onChange={(operatorId) => onForm({ ...form, operatorId })}
    />
  );
}

const FIELDS: Readonly<Record<AskedBulkAct, (props: FieldsProps) => ReactNode>> = {
  assign: OperatorField,
  priority: PriorityFields,
  team: TeamField,
  tags: TagFields,
  resolve: EndingFields,
  close: EndingFields,
};

/** What an act on many tickets asks. */
export function BulkFields({ act, ...props }: FieldsProps & { readonly act: AskedBulkAct }): ReactNode {
  const Of = FIELDS[act];
  return <Of {...props} />;
}
