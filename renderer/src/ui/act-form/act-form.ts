import { z } from 'zod';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { parseEuros } from '#shared/text/parse-euros.ts';
import { typedDay, typedInteger, typedMinutes, typedMoment } from '#renderer/ui/typed-values.ts';

/** What is typed in the dialog of an act, field by field, as it is typed. */
export type ActForm = Readonly<Record<string, string>>;

export const actFormSchema = z.record(z.string(), z.string());

/** A value to choose, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The sorts of field that a form fills in by itself. */
export type PlainSort =
  | 'line'
  | 'prose'
  | 'choice'
  | 'several'
  | 'segments'
  | 'tick'
  | 'moment'
  | 'day'
  | 'minutes'
  | 'integer'
  | 'money'
  | 'grid';

/** Every sort of field: the last ones are looked up by the feature that asks for them. */
export type FieldSort = PlainSort | 'ticket' | 'operator';

/** What the rows and the columns of a grid are called. */
export interface GridNames {
  readonly rows: readonly string[];
  readonly columns: readonly { readonly short: string; readonly name: string }[];
}

/** What an act asks. */
export interface ActField<Sort extends FieldSort = FieldSort> {
  readonly name: string;
  readonly label: string;
  readonly sort: Sort;
  /** Of `choice`, `several` and `segments`. */
  readonly choices?: readonly Choice[];
  readonly isMandatory?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Of `grid`: what its rows and its columns are called. */
  readonly grid?: GridNames;
  /** Of `line`, and of each cell of a `grid`: how many characters it may have. */
  readonly atMost?: number;
}

/** What is wrong with a field. */
export type FieldProblem = 'missing' | 'unreadable' | 'ambiguous';

/** The value of a ticked field. */
export const TICKED = 'yes';

/** How what was typed is read, for the sorts that may be typed wrongly. */
const READERS: Readonly<Partial<Record<FieldSort, (text: string, now: Instant) => unknown>>> = {
  moment: typedMoment,
  day: typedDay,
  minutes: typedMinutes,
  integer: typedInteger,
};

function readingProblem({ sort }: ActField, text: string, now: Instant): FieldProblem | undefined {
  if (sort === 'money') return moneyProblem(text);
  const read = READERS[sort];
  return read === undefined || read(text, now) !== undefined ? undefined : 'unreadable';
}

function moneyProblem(text: string): FieldProblem | undefined {
  const read = parseEuros(text);
  if (read.ok) return undefined;
  return read.refusal.code === 'euros-ambiguous' ? 'ambiguous' : 'unreadable';
}

function problemOf(field: ActField, text: string, now: Instant): FieldProblem | undefined {
  if (text !== '') return readingProblem(field, text, now);
  return field.isMandatory === true ? 'missing' : undefined;
}

/** What keeps a form from being sent: what is missing, and what cannot be read. */
export function problemsOf(
  fields: readonly ActField[],
  form: ActForm,
  now: Instant,
): ReadonlyMap<string, FieldProblem> {
  const problems = new Map<string, FieldProblem>();
  for (const field of fields) {
    const problem = problemOf(field, (form[field.name] ?? '').trim(), now);
    if (problem !== undefined) problems.set(field.name, problem);
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
  if (problem === 'ambiguous') return problems.ambiguousMoney;
  const bySort: Readonly<Partial<Record<FieldSort, string>>> = problems;
  return bySort[sort] ?? problems.unreadable;
}

/** Reads a form whose problems were looked at: what was left empty is `null`. */
export interface FormReader {
  text(name: string): string | null;
  isTicked(name: string): boolean;
  moment(name: string): Instant | null;
  day(name: string): string | null;
  minutes(name: string): number | null;
  integer(name: string): number | null;
  /** The values of a field of several, in the order in which they were chosen. */
  several(name: string): readonly string[];
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
    integer: (name) => read(name, typedInteger),
    several: (name) => severalOf(form[name]),
    cents: (name) => read(name, centsOf),
  };
}

/** The values of a field of several: one a line. */
export function severalOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function centsOf(typed: string): number | undefined {
  const read = parseEuros(typed);
  return read.ok ? read.value : undefined;
}

/** A moment typed to the minute that is this very minute means now: no act is of the future. */
function notAfter(moment: Instant | undefined, now: Instant): Instant | undefined {
  const MINUTE = 60_000;
  if (moment === undefined || moment <= now || moment - now >= MINUTE) return moment;
  return toInstant(now);
}
