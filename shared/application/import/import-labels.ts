import { CHOICE_WORDS } from '#resources/import/choice-words.ts';
import { HEADER_WORDS } from '#resources/import/header-words.ts';
import { IMPORT_COLUMNS, type ImportColumn, type ImportKind } from '#shared/domain/import/import-columns.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';

/** What the console itself calls fields and cases, in the language of whoever imports. */
export interface ImportLabels {
  readonly fields: Readonly<Record<ImportKind, Readonly<Record<string, string>>>>;
  /** The cases of each choice, by field. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A header as headers are compared. */
export function foldHeader(text: string): string {
  return foldForSearch(text)
    .replace(/[_:*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The field that each folded header means, for a kind. */
export function headerTable(kind: ImportKind, labels: ImportLabels): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const { field } of IMPORT_COLUMNS[kind]) {
    const own = labels.fields[kind][field];
    for (const word of [field, ...(own === undefined ? [] : [own]), ...(HEADER_WORDS[kind][field] ?? [])])
      if (!table.has(foldHeader(word))) table.set(foldHeader(word), field);
  }
  return table;
}

/** The case that each folded text means, for a choice. */
export function choiceTable(
  { field, values = [] }: ImportColumn,
  labels: ImportLabels,
): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const value of values) {
    const own = labels.choices[field]?.[value];
    for (const word of [...(own === undefined ? [] : [own]), ...(CHOICE_WORDS[field]?.[value] ?? []), value])
      if (!table.has(foldForSearch(word))) table.set(foldForSearch(word), value);
  }
  return table;
}
