import { DESIGN_STAGES, type DesignStage, type EvolutionOrigin } from '#shared/domain/evolution.ts';
import type { Evolution } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import { writeEuros } from '#shared/text/parse-euros.ts';
import type { ActField, ActForm, FormReader, PlainSort } from '#renderer/ui/act-form/act-form.ts';
import { evolutionFields } from '#renderer/ui/followed/evolution-step.ts';
import { labelled } from '#renderer/ui/labelled.ts';

type Field = ActField<PlainSort>;

/** What evolutive work says, as its form shows it. */
export function evolutionForm(evolution: Evolution, formats: Formats): ActForm {
  const { quoteCents, quoteSentAt, approvedAt, plannedFrom, plannedTo } = evolution;
  return {
    subject: evolution.subject,
    origin: evolution.origin,
    description: evolution.description ?? '',
    stage: evolution.stage ?? '',
    projectReference: evolution.projectReference ?? '',
    quoteCents: quoteCents === null ? '' : writeEuros(quoteCents),
    quoteSentAt: quoteSentAt === null ? '' : formats.dateTime(quoteSentAt),
    approvedBy: evolution.approvedBy ?? '',
    approvedAt: approvedAt === null ? '' : formats.dateTime(approvedAt),
    plannedFrom: plannedFrom === null ? '' : formats.dateTime(plannedFrom),
    plannedTo: plannedTo === null ? '' : formats.dateTime(plannedTo),
  };
}

/** What can be mended of evolutive work without taking it on: its quote and its approval once they are there. */
export function evolutionEditFields(evolution: Evolution, text: Catalogue): readonly Field[] {
  const names = text.fieldNames.evolution;
  const later: readonly Field[] = [
    { name: 'quoteCents', label: names.quoteCents, sort: 'money' },
    { name: 'quoteSentAt', label: names.quoteSentAt, sort: 'moment' },
    { name: 'approvedBy', label: names.approvedBy, sort: 'line' },
    { name: 'approvedAt', label: names.approvedAt, sort: 'moment' },
  ];
  return [
    ...evolutionFields(text),
    {
      name: 'stage',
      label: names.stage,
      sort: 'choice',
      choices: labelled(DESIGN_STAGES, text.labels.designStage),
    },
    { name: 'projectReference', label: names.projectReference, sort: 'line' },
    { name: 'plannedFrom', label: names.plannedFrom, sort: 'moment' },
    { name: 'plannedTo', label: names.plannedTo, sort: 'moment' },
    ...later.filter(({ name }) => evolution[name as keyof Evolution] !== null),
  ];
}

/**
 * What a form changes: fields left as they were found say nothing, so that a moment shown to the minute is not written
 * back without its seconds.
 */
export function evolutionChanges(found: ActForm, form: ActForm, read: FormReader) {
  const isTouched = (name: string): boolean => (form[name] ?? '').trim() !== (found[name] ?? '').trim();
  return {
    ...(isTouched('subject') && { subject: read.text('subject') ?? '' }),
    ...(isTouched('origin') && { origin: read.text('origin') as EvolutionOrigin }),
    ...(isTouched('description') && { description: read.text('description') }),
    ...(isTouched('stage') && { stage: read.text('stage') as DesignStage | null }),
    ...(isTouched('projectReference') && { projectReference: read.text('projectReference') }),
    ...(isTouched('quoteCents') && { quoteCents: read.cents('quoteCents') }),
    ...(isTouched('quoteSentAt') && { quoteSentAt: read.moment('quoteSentAt') }),
    ...(isTouched('approvedBy') && { approvedBy: read.text('approvedBy') }),
    ...(isTouched('approvedAt') && { approvedAt: read.moment('approvedAt') }),
    ...windowChanges(isTouched, read),
  };
}

function windowChanges(isTouched: (name: string) => boolean, read: FormReader) {
  return {
    ...(isTouched('plannedFrom') && { plannedFrom: read.moment('plannedFrom') }),
    ...(isTouched('plannedTo') && { plannedTo: read.moment('plannedTo') }),
  };
}
