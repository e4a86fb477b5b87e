import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import { useText } from '#renderer/state/text.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { type EntryForm, errorOf } from './entry-form.ts';
import { assignedPriority, isTooLow } from './entry-priority.ts';
import { PriorityQuestions } from './priority-questions.tsx';

function RequestedPriority(props: EntryForm): ReactNode {
  const { form, onForm } = props;
  const { quickEntry, labels } = useText();
  const { requestedPriority } = form;
  const differs = requestedPriority !== null && requestedPriority !== assignedPriority(form);
  return (
    <>
      <Select
        className="pane-form__wide"
        label={quickEntry.requestedPriority}
        placeholder={quickEntry.sameAsAssigned}
        data={labelled(TICKET_PRIORITIES, labels.ticketPriority)}
        clearable
        value={requestedPriority}
        onChange={(next) => onForm({ ...form, requestedPriority: next })}
      />
      {differs && !form.onCall.isAsked && (
        <TextInput
          className="pane-form__wide"
          label={quickEntry.priorityReason}
          withAsterisk
          {...errorOf(props, 'priorityReason')}
          value={form.priorityReason}
          onChange={(event) => onForm({ ...form, priorityReason: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** How bad it is: the priority, the three questions that propose it, and the one that was asked for. @see CAP-7-b */
export function SeverityFields(props: EntryForm): ReactNode {
  const { form, onForm } = props;
  const { quickEntry, labels, priorityQuestions } = useText();
  const [isAsking, setAsking] = useState(false);
  const error = props.errors.get('priority');
  return (
    <>
      <div className="pane-form__wide">
        <div className="entry__severity">
          <span className="mantine-InputWrapper-label" id="entry-priority">
            {quickEntry.priority}
          </span>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconHelpCircle size={15} aria-hidden />}
            aria-expanded={isAsking}
            onClick={() => setAsking(!isAsking)}
          >
            {priorityQuestions.title}
          </Button>
        </div>
        <SegmentedControl
          fullWidth
          aria-labelledby="entry-priority"
          data={labelled(TICKET_PRIORITIES, labels.ticketPriority).map((choice) => ({
            ...choice,
            disabled: isTooLow(choice.value, form),
          }))}
          value={assignedPriority(form)}
          onChange={(priority) => onForm({ ...form, priority })}
        />
        {error !== undefined && (
          <p className="entry__error" role="alert">
            {error}
          </p>
        )}
        {isAsking && <PriorityQuestions form={form} onForm={onForm} />}
      </div>
      <RequestedPriority {...props} />
    </>
  );
}
