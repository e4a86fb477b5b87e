import type { ActForm, FormReader } from './act-form.ts';

/**
 * What a form says of the fields that were touched: one left as it was found says nothing, so that a moment shown to the
 * minute is not written back without its seconds, nor over what a colleague wrote meanwhile.
 */
export function touchedFields<Said extends object>(
  said: Said,
  found: ActForm,
  form: FormReader,
): Partial<Said> {
  const touched = Object.entries(said).filter(
    ([name]) => (form.text(name) ?? '') !== (found[name] ?? '').trim(),
  );
  // The entries are the object's own, some left out.
  return Object.fromEntries(touched) as Partial<Said>;
}
