import { type FormValues, type RegistryKind, textOf } from './registry-form.ts';

/** What a record is called, as its form has it. */
export function displayName(kind: RegistryKind, values: FormValues): string {
  const parts = kind === 'person' ? ['givenName', 'familyName'] : ['name'];
  return parts.flatMap((name) => textOf(values, name) ?? []).join(' ');
}
