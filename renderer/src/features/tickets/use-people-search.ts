import { useMemo } from 'react';
import type { Person } from '#shared/domain/kinds.ts';
import { sortingName } from '#shared/domain/person-name.ts';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import { useFormats } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';

interface Findable {
  readonly person: Person;
  readonly folded: string;
}

/** People by name, body, office, phone or e-mail, as they are typed; nobody while nothing is. */
export function usePeopleSearch(typed: string, atMost: number): readonly Person[] {
  const people = useRecords('person');
  const nameOf = useNames();
  const formats = useFormats();
  const findable = useMemo<readonly Findable[]>(
    () =>
      (people ?? [])
        .toSorted((left, right) => formats.compare(sortingName(left), sortingName(right)))
        .map((person) => ({
          person,
          folded: foldForSearch(
            [
              sortingName(person),
              nameOf(person.bodyId) ?? '',
              person.area ?? '',
              person.phone ?? '',
              person.email ?? '',
            ].join(' '),
          ),
        })),
    [people, nameOf, formats],
  );
  const words = searchWords(typed);
  if (words.length === 0) return [];
  return findable
    .filter(({ folded }) => containsWords(folded, words))
    .slice(0, atMost)
    .map(({ person }) => person);
}
