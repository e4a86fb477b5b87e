import { z } from 'zod';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { typedCents, typedDay, typedMinutes, typedMoment } from '#renderer/ui/typed-values.ts';

/** What is typed in the dialog of an act, field by field, as it is typed. */
export type ActForm = Readonly<Record<string, string>>;

export const actFormSchema = z.record(z.string(), z.string());

/** A value to choose, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What an act asks. */
export interface ActField {
  readonly name: string;
  readonly label: string;
  readonly sort:
    | 'line'
    | 'prose'
    | 'choice'
    | 'segments'
    | 'tick'
    | 'moment'
    | 'day'
    | 'minutes'
    | 'money'
    | 'ticket'
    | 'operator';
  /** Of `choice` and `segments`. */
  readonly choices?: readonly Choice[];
  readonly isMandatory?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
}

/** What is wrong with a field. */
export type FieldProblem = 'missing' | 'unreadable';

/** The value of a ticked field. */
export const TICKED = 'yes';

function isReadable({ sort }: ActField, text: string, now: Instant): boolean {
  switch (sort) {
    case 'moment':
      return typedMoment(text, now) !== undefined;
    case 'day':
      return typedDay(text, now) !== undefined;
    case 'minutes':
      return typedMinutes(text) !== undefined;
    case 'money':
      return typedCents(text) !== undefined;
    case 'line':
    case 'prose':
    case 'choice':
    case 'segments':
    case 'tick':
    case 'ticket':
    case 'operator':
      return true;
  }
}

/** What keeps a form from being sent: what is missing, and what cannot be read. */
export function problemsOf(
  fields: readonly ActField[],
  form: ActForm,
  now: Instant,
): ReadonlyMap<string, FieldProblem> {
  const problems = new Map<string, FieldProblem>();
  for (const field of fields) {
    const text = (form[field.name] ?? '').trim();
    if (text === '') {
      if (field.isMandatory === true) problems.set(field.name, 'missing');
    } else if (!isReadable(field, text, now)) problems.set(field.name, 'unreadable');
  }
  return problems;
}

/** The sentence of a problem. */
export function problemWords(
  problem: FieldProblem,
  { sort }: ActField,
  { ticketActs }: Pick<Catalogue, 'ticketActs'>,
): string {
  const { problems } = ticketActs;
  if (problem === 'missing') return problems.missing;
  if (sort === 'moment' || sort === 'day' || sort === 'minutes' || sort === 'money') return problems[sort];
  return problems.unreadable;
}

/** Reads a form whose problems were looked at: what was left empty is `null`. */
export interface FormReader {
  text(name: string): string | null;
  isTicked(name: string): boolean;
  moment(name: string): Instant | null;
  day(name: string): string | null;
  minutes(name: string): number | null;
  cents(name: string): number | null;
}

/** The reader of a form, at a moment of its own: `9:30` is of today. */
export function readForm(form: ActForm, now: Instant): FormReader {
  const text = (name: string): string | null => {
    const typed = (form[name] ?? '').trim();
    return typed === '' ? null : typed;
  };
  const read = <Value>(name: string, reading: (typed: string) => Value | undefined): Value | null => {
    const typed = text(name);
    return typed === null ? null : (reading(typed) ?? null);
  };
  return {
    text,
    isTicked: (name) => form[name] === TICKED,
    moment: (name) => read(name, (typed) => notAfter(typedMoment(typed, now), now)),
    day: (name) => read(name, (typed) => typedDay(typed, now)),
    minutes: (name) => read(name, typedMinutes),
    cents: (name) => read(name, typedCents),
  };
}

/** A moment typed to the minute that is this very minute means now: no act is of the future. */
function notAfter(moment: Instant | undefined, now: Instant): Instant | undefined {
  const MINUTE = 60_000;
  if (moment === undefined || moment <= now || moment - now >= MINUTE) return moment;
  return toInstant(now);
}
