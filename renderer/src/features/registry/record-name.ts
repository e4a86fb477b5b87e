import type { Catalogue } from '#shared/text/catalogue.ts';
import type { RegistryKind } from './form-fields.ts';
import { type FormValues, textOf } from './registry-form.ts';

/** The fields that name a record. */
const NAMING_FIELDS: Readonly<Record<RegistryKind, readonly string[]>> = {
  person: ['givenName', 'familyName'],
  body: ['name'],
  seat: ['name'],
  closure: ['reason'],
  textTemplate: ['name'],
  calendar: [],
  serviceLevel: [],
  bodyTerms: [],
  supplier: ['name'],
  supplierContact: ['name'],
  contract: ['subject'],
  operator: [],
  appointment: [],
  inhabitants: [],
  serviceDefinition: ['code', 'name'],
};

/** What a record is called, as its form has it: a version by its body and its day. */
export function recordName(
  kind: RegistryKind,
  values: FormValues,
  { labels, setup }: Catalogue,
  nameOf: (id: string) => string | undefined,
): string {
  const parts = NAMING_FIELDS[kind].flatMap((name) => textOf(values, name) ?? []);
  if (parts.length > 0) return parts.join(' ');
  const person = nameOf(textOf(values, 'personId') ?? '');
  if (person !== undefined) return `${labels.kind[kind]}: ${person}`;
  const body = nameOf(textOf(values, 'bodyId') ?? '') ?? '';
  return setup.versionOf(labels.kind[kind], body, textOf(values, 'validFrom') ?? textOf(values, 'day') ?? '');
}
