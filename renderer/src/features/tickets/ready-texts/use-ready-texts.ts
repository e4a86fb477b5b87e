import { useMemo } from 'react';
import type { TextTemplate } from '#shared/domain/kinds.ts';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import type { TemplateType } from '#shared/domain/text-template.ts';
import { useFormats } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';

const TEXTS_AT_MOST = 8;

const NONE: readonly TextTemplate[] = [];

/** The ready texts of a type whose name has those words, by name; none while nobody is looking for one (`null`). */
export function useReadyTexts(type: TemplateType, words: string | null): readonly TextTemplate[] {
  const formats = useFormats();
  const templates = useRecords('textTemplate');
  return useMemo(() => {
    if (words === null || templates === undefined) return NONE;
    const wanted = searchWords(words);
    return templates
      .filter((each) => each.type === type && containsWords(foldForSearch(each.name), wanted))
      .sort((left, right) => formats.compare(left.name, right.name))
      .slice(0, TEXTS_AT_MOST);
  }, [templates, type, words, formats]);
}
