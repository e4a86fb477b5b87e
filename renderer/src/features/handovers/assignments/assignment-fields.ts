import {
  ASSIGNMENT_CAUSES,
  type AssignmentCause,
  REPLACED_STATES,
  type ReplacedState,
} from '#shared/domain/computer-assignment.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { KeptField } from '#renderer/parts/kept-form.tsx';
import { type ActForm, type FormReader, readForm } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { AssignmentChoices } from './use-assignment-choices.ts';

function isMalfunction(cause: string | undefined): boolean {
  return cause === 'repair' || cause === 'replacement';
}

/** What gives way, and what becomes of it. @see P9-5.1-b */
function replacedFields({ fieldNames, labels }: Catalogue, choices: AssignmentChoices): readonly KeptField[] {
  const names = fieldNames.computerAssignment;
  return [
    {
      name: 'replacedAssetId',
      label: names.replacedAssetId,
      sort: 'choice',
      choices: choices.own,
      isMandatory: true,
    },
    {
      name: 'replacedState',
      label: names.replacedState,
      sort: 'segments',
      choices: labelled(REPLACED_STATES, labels.replacedState),
    },
  ];
}

/** What the form of an assignment asks: the ticket for a malfunction, what is replaced for a replacement. @see P9-5.1-b */
export function assignmentFields(
  text: Catalogue,
  choices: AssignmentChoices,
  form: ActForm,
  now: Instant,
): readonly KeptField[] {
  const { fieldNames, labels, handoverAssignments } = text;
  const { form: words } = handoverAssignments;
  const names = fieldNames.computerAssignment;
  const { cause } = form;
  const day = readForm(form, now).day('requestedOn');
  const requesters = day === null ? [] : choices.requesters(day);
  return [
    {
      name: 'cause',
      label: names.cause,
      sort: 'choice',
      choices: labelled(ASSIGNMENT_CAUSES, labels.assignmentCause),
      isMandatory: true,
    },
    { name: 'requestedOn', label: names.requestedOn, sort: 'day', isMandatory: true },
    {
      name: 'requesterId',
      label: names.requesterId,
      sort: 'choice',
      choices: requesters,
      isMandatory: true,
      ...(requesters.length === 0 && { hint: words.noRequesters }),
    },
    {
      name: 'ticketId',
      label: names.ticketId,
      sort: 'choice',
      choices: choices.tickets,
      isMandatory: isMalfunction(cause),
      hint: words.ticketHint,
    },
    ...(cause === 'replacement' ? replacedFields(text, choices) : []),
    {
      name: 'assetId',
      label: names.assetId,
      sort: 'choice',
      choices: choices.computers,
      hint: words.assetHint,
    },
    {
      name: 'applications',
      label: names.applications,
      sort: 'several',
      choices: choices.applications,
      hint: words.applicationsHint,
    },
    { name: 'notes', label: names.notes, sort: 'prose' },
  ];
}

/** What such a form says. */
export function assignmentSaid(form: FormReader) {
  const cause = (form.text('cause') ?? 'other') as AssignmentCause;
  const isReplacement = cause === 'replacement';
  return {
    cause,
    requestedOn: form.day('requestedOn') ?? '',
    requesterId: (form.text('requesterId') ?? '') as RecordId<'person'>,
    ticketId: form.text('ticketId') as RecordId<'ticket'> | null,
    assetId: form.text('assetId') as RecordId<'asset'> | null,
    replacedAssetId: isReplacement ? (form.text('replacedAssetId') as RecordId<'asset'> | null) : null,
    replacedState: isReplacement ? (form.text('replacedState') as ReplacedState | null) : null,
    applications: form.several('applications'),
    notes: form.text('notes'),
  };
}
