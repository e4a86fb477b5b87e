import type { ReactNode } from 'react';
import type { ComputerAssignment } from '#shared/domain/kinds.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { isOpenAssignment } from '#shared/domain/handover/assignment-state.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNow } from '#renderer/store/use-now.ts';
import type { ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { assignmentFields, assignmentSaid } from './assignment-fields.ts';
import { useAssignmentChoices } from './use-assignment-choices.ts';

function foundOf(assignment: ComputerAssignment, day: (day: string) => string): ActForm {
  const { cause, requestedOn, requesterId, ticketId, assetId, replacedAssetId, replacedState } = assignment;
  return {
    cause,
    requesterId,
    requestedOn: day(requestedOn),
    ticketId: ticketId ?? '',
    assetId: assetId ?? '',
    replacedAssetId: replacedAssetId ?? '',
    replacedState: replacedState ?? '',
    applications: assignment.applications.join('\n'),
    notes: assignment.notes ?? '',
  };
}

/** What is replaced goes with the cause: another one takes it away. @see P9-5.1-b */
function changesOf(form: FormReader, found: ActForm) {
  const said = assignmentSaid(form);
  const unasked = said.cause === 'replacement' ? {} : { replacedAssetId: null, replacedState: null };
  return { ...touchedFields(said, found, form), ...unasked };
}

/** Mends an assignment; its notes alone, once it was delivered or given up. */
export function EditAssignmentForm(props: {
  readonly seen: Versioned<'computerAssignment'>;
  readonly onDone: () => void;
}): ReactNode {
  const text = useText();
  const formats = useFormats();
  const now = useNow();
  const { seen, onDone } = props;
  const { record, versions } = seen;
  const person = useRecords('person')?.find(({ id }) => id === record.personId);
  const choices = useAssignmentChoices(person, record);
  const { handoverAssignments: words, fieldNames } = text;
  const found = foundOf(record, formats.day);
  const notes: KeptField = { name: 'notes', label: fieldNames.computerAssignment.notes, sort: 'prose' };
  return (
    <KeptForm
      draftKey={`handovers/assignment/${record.id}`}
      initial={{ ...found, replacedState: record.replacedState ?? 'inRepair' }}
      fields={(form) => (isOpenAssignment(record) ? assignmentFields(text, choices, form, now) : [notes])}
      submit={words.form.save}
      run={(act, form) =>
        act('editAssignment', {
          id: record.id,
          changes: changesOf(form, found),
          versions,
        })
      }
      done={() => words.saved}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
