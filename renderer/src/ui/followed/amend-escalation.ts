import { PLANNED_MODES, type PlannedMode } from '#shared/domain/escalation.ts';
import type { Escalation } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { ActField, ActForm, FormReader, PlainSort } from '#renderer/ui/act-form/act-form.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';

/** What can be corrected of a hand-over; its reply once there is one. @see CAP-3.1.4-b */
export function escalationFields(
  escalation: Escalation | undefined,
  { fieldNames, labels }: Catalogue,
): readonly ActField<PlainSort>[] {
  const names = fieldNames.escalation;
  return [
    { name: 'target', label: names.target, sort: 'line', isMandatory: true, atMost: 120 },
    { name: 'sentAt', label: names.sentAt, sort: 'moment', isMandatory: true },
    { name: 'reference', label: names.reference, sort: 'line', atMost: 80 },
    {
      name: 'plannedMode',
      label: names.plannedMode,
      sort: 'choice',
      choices: labelled(PLANNED_MODES, labels.plannedMode),
    },
    { name: 'plannedDay', label: names.plannedDay, sort: 'day' },
    ...(escalation?.repliedAt == null
      ? []
      : ([{ name: 'reply', label: names.reply, sort: 'prose', isMandatory: true }] as const)),
  ];
}

/** A hand-over as its form shows it. */
export function escalationForm(escalation: Escalation | undefined, formats: Formats): ActForm {
  if (escalation === undefined) return {};
  const { target, sentAt, reference, plannedMode, plannedDay, reply } = escalation;
  return {
    target,
    sentAt: formats.dateTime(sentAt),
    reference: reference ?? '',
    plannedMode: plannedMode ?? '',
    plannedDay: plannedDay === null ? '' : formats.day(plannedDay),
    reply: reply ?? '',
  };
}

/** What a form corrects of a hand-over: fields left as they were found say nothing. */
export function escalationChanges(escalation: Escalation, form: FormReader, formats: Formats) {
  const said = {
    target: form.text('target') ?? '',
    sentAt: form.moment('sentAt') ?? escalation.sentAt,
    reference: form.text('reference'),
    plannedMode: form.text('plannedMode') as PlannedMode | null,
    plannedDay: form.day('plannedDay'),
    ...(escalation.repliedAt !== null && { reply: form.text('reply') }),
  };
  return touchedFields(said, escalationForm(escalation, formats), form);
}
