import type { JsonValue } from '#shared/domain/json.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import { isOnePhone } from '#shared/domain/phone.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { type FieldSort, type FormField, REGISTRY_FORMS, type RegistryKind } from './form-fields.ts';
import { type FormValues, keptOf, placeOf, recordedFields, textOf } from './registry-form.ts';

/** What is wrong with the fields of a form, by name, in words. */
export type Faults = Readonly<Record<string, string>>;

type Invalid = Catalogue['registry']['invalid'];

/** What is wrong with each field; empty when the form can be saved. */
export function formFaults(kind: RegistryKind, values: FormValues, { registry }: Catalogue): Faults {
  const { invalid } = registry;
  const unfilled = Object.fromEntries(
    REGISTRY_FORMS[kind].flatMap((field) => {
      const fault = unfilledFault(field, keptOf(field, values), invalid);
      return fault === undefined ? [] : [[field.name, fault]];
    }),
  ) as Faults;
  return { ...schemaFaults(kind, values, invalid), ...crossFaults(kind, values, invalid), ...unfilled };
}

/** A field that cannot be read, or that is missing. */
function unfilledFault(field: FormField, kept: JsonValue | undefined, invalid: Invalid): string | undefined {
  if (kept === undefined) return unreadable(field.sort, invalid);
  const isEmpty = kept === null || (Array.isArray(kept) && kept.length === 0);
  return isEmpty && field.isRequired ? invalid.required : undefined;
}

function unreadable(sort: FieldSort, invalid: Invalid): string {
  const bySort: Readonly<Partial<Record<FieldSort, string>>> = {
    day: invalid.date,
    time: invalid.time,
    monthDay: invalid.monthDay,
    hours: invalid.hours,
    percent: invalid.percent,
    integer: invalid.integer,
    count: invalid.integer,
    money: invalid.money,
    presence: invalid.week,
    week: invalid.week,
  };
  return bySort[sort] ?? invalid.other;
}

/** What the kind's own declaration does not accept. */
function schemaFaults(kind: RegistryKind, values: FormValues, invalid: Invalid): Faults {
  const declared = fieldsOf(kind);
  const faults: Record<string, string> = {};
  for (const [name, value] of Object.entries(recordedFields(kind, values, true))) {
    const rule = declared[name];
    if (rule?.merge !== 'register' || value === null) continue;
    const read = rule.schema.safeParse(value);
    for (const issue of read.error?.issues ?? [])
      faults[fieldAt(kind, name, issue.path)] = issueText(issue, invalid);
  }
  return faults;
}

/** The field of the form that a part of a record's value is filled in by. */
function fieldAt(kind: RegistryKind, name: string, path: readonly PropertyKey[]): string {
  const part = [name, ...path].join('.');
  return REGISTRY_FORMS[kind].some((field) => field.name === part) ? part : name;
}

interface Issue {
  readonly code: string;
  readonly origin?: unknown;
  readonly maximum?: unknown;
  readonly format?: unknown;
}

function issueText({ code, origin, maximum, format }: Issue, invalid: Invalid): string {
  if (code === 'too_big' && origin === 'string') return invalid.tooLong(String(maximum));
  if (code === 'too_big') return invalid.tooBig;
  if (code === 'invalid_format' && format === 'email') return invalid.email;
  return invalid.other;
}

type CrossRule = (values: FormValues, invalid: Invalid) => Faults;

/** What the fields of a form say against each other, or against a rule of the office, for the kinds that have such rules. */
const CROSS_RULES: Readonly<Partial<Record<RegistryKind, CrossRule>>> = {
  body: (values, invalid) => {
    const phone = textOf(values, 'helpDeskPhone');
    return phone === null || isOnePhone(phone) ? {} : { helpDeskPhone: invalid.onePhone };
  },
  closure: closureFaults,
  serviceLevel: (values, invalid) => partFaults('resolutionMinutes', 'serviceLevel', values, invalid),
  contract: (values, invalid) => periodFaults('contract', ['startsOn', 'endsOn'], values, invalid),
  operator: (values, invalid) => periodFaults('operator', ['validFrom', 'validTo'], values, invalid),
  appointment: (values, invalid) => periodFaults('appointment', ['validFrom', 'validTo'], values, invalid),
};

function crossFaults(kind: RegistryKind, values: FormValues, invalid: Invalid): Faults {
  return CROSS_RULES[kind]?.(values, invalid) ?? {};
}

function closureFaults(values: FormValues, invalid: Invalid): Faults {
  const { firstDay, lastDay, from, to } = recordedFields('closure', values, true);
  const isInverted = isAfter(firstDay, lastDay);
  const isHalf = (from === null) !== (to === null);
  return {
    ...(isInverted && { lastDay: invalid.inverted }),
    ...(isHalf && { [from === null ? 'from' : 'to']: invalid.required }),
    ...((isAfter(from, to) || (typeof from === 'string' && from === to)) && { to: invalid.inverted }),
  };
}

/** Something ends before it begins. */
function periodFaults(
  kind: RegistryKind,
  [from, to]: readonly [string, string],
  values: FormValues,
  invalid: Invalid,
): Faults {
  const fields = recordedFields(kind, values, true);
  return isAfter(fields[from], fields[to]) ? { [to]: invalid.inverted } : {};
}

function isAfter(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return typeof one === 'string' && typeof other === 'string' && one > other;
}

/** Of a value of several parts, all are given or none. */
function partFaults(name: string, kind: RegistryKind, values: FormValues, invalid: Invalid): Faults {
  const parts = REGISTRY_FORMS[kind].filter((field) => placeOf(field).field === name);
  const missing = parts.filter((field) => keptOf(field, values) === null);
  if (missing.length === parts.length) return {};
  return Object.fromEntries(missing.map((field) => [field.name, invalid.required]));
}
