import type { Kind } from '#shared/domain/kind-name.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';

/** The kinds that the registry keeps. */
export type RegistryKind = Extract<Kind, 'body' | 'seat' | 'person'>;

/** What a form holds of each field: text as typed, `null` where nothing was chosen. */
export type FormValues = Readonly<Record<string, string | boolean | null>>;

/** One field of a form. */
export interface FormField {
  readonly name: string;
  readonly sort: 'line' | 'prose' | 'choice' | 'date' | 'switch';
  readonly isRequired: boolean;
  readonly isWide?: boolean;
  /** The record keeps the value that it was created with. */
  readonly isFixed?: boolean;
}

function field(name: string, sort: FormField['sort'], more: Partial<FormField> = {}): FormField {
  return { name, sort, isRequired: false, ...more };
}

const REQUIRED = { isRequired: true } as const;
const WIDE = { isWide: true } as const;

/** The forms of the registry, field by field. */
export const REGISTRY_FORMS: Readonly<Record<RegistryKind, readonly FormField[]>> = {
  person: [
    field('givenName', 'line', REQUIRED),
    field('familyName', 'line', REQUIRED),
    field('bodyId', 'choice', { ...REQUIRED, isFixed: true }),
    field('seatId', 'choice'),
    field('area', 'line', WIDE),
    field('phone', 'line'),
    field('email', 'line'),
    field('consoleRole', 'choice'),
    field('employmentStart', 'date'),
  ],
  body: [
    field('name', 'line', { ...REQUIRED, ...WIDE }),
    field('type', 'choice', { ...REQUIRED, ...WIDE }),
    field('helpDeskPhone', 'line'),
    field('supportEmail', 'line'),
    field('notes', 'prose', WIDE),
  ],
  seat: [
    field('name', 'line', { ...REQUIRED, ...WIDE }),
    field('bodyId', 'choice', { ...REQUIRED, isFixed: true }),
    field('type', 'choice', REQUIRED),
    field('address', 'line', WIDE),
    field('manned', 'switch', WIDE),
  ],
};

const EMPTY: Readonly<Record<FormField['sort'], string | boolean | null>> = {
  line: '',
  prose: '',
  choice: null,
  date: null,
  switch: true,
};

/** The form of a new record. */
export function emptyValues(kind: RegistryKind): FormValues {
  return Object.fromEntries(REGISTRY_FORMS[kind].map(({ name, sort }) => [name, EMPTY[sort]]));
}

/** The form of a record as it is. */
export function valuesOf(kind: RegistryKind, record: Readonly<Record<string, unknown>>): FormValues {
  return Object.fromEntries(
    REGISTRY_FORMS[kind].map(({ name, sort }) => {
      const value = record[name];
      const isShown = typeof value === 'string' || typeof value === 'boolean';
      return [name, isShown ? value : sort === 'line' || sort === 'prose' ? '' : null];
    }),
  );
}

/** A typed value as the record keeps it: what was left empty is no value. */
function kept(value: string | boolean | null | undefined): string | boolean | null {
  if (typeof value !== 'string') return value ?? null;
  return value.trim() === '' ? null : value;
}

/** What is wrong with each field, in words; empty when the form can be saved. */
export function formFaults(
  kind: RegistryKind,
  values: FormValues,
  { registry }: Catalogue,
): Readonly<Record<string, string>> {
  const declared = fieldsOf(kind);
  const faults = REGISTRY_FORMS[kind].flatMap(({ name, sort, isRequired }) => {
    const value = kept(values[name]);
    if (value === null) return isRequired ? [[name, registry.invalid.required]] : [];
    const rule = declared[name];
    if (rule?.merge !== 'register') return [];
    const read = rule.schema.safeParse(value);
    if (read.success) return [];
    const [issue] = read.error.issues;
    if (issue?.code === 'too_big') return [[name, registry.invalid.tooLong(String(issue.maximum))]];
    if (issue?.code === 'invalid_format' && issue.format === 'email') return [[name, registry.invalid.email]];
    return [[name, sort === 'date' ? registry.invalid.date : registry.invalid.other]];
  });
  return Object.fromEntries(faults) as Record<string, string>;
}

/** A field's text, `null` when it was left empty. */
export function textOf(values: FormValues, name: string): string | null {
  const value = kept(values[name]);
  return typeof value === 'string' ? value : null;
}
