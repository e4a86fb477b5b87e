import { IconUserQuestion } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { fullName } from '#shared/domain/person-name.ts';
import { containsWords, foldForSearch } from '#shared/domain/search-text.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { PANEL } from './paths.ts';

/** As many of each as are proposed. */
const AT_MOST = 4;

/** The panels of the bodies and of the people whose name has those words; none without words. */
export function usePanels(words: readonly string[]): readonly PaletteEntry[] {
  const { panel } = useText();
  const navigate = useNavigate();
  const bodies = useRecords('body') ?? [];
  const people = useRecords('person') ?? [];
  if (words.length === 0) return [];
  const named = (name: string): boolean => containsWords(foldForSearch(name), words);
  const entry = (id: string, name: string, search: { body?: string; person?: string }): PaletteEntry => ({
    id: `panel-${id}`,
    icon: IconUserQuestion,
    label: name,
    aside: search.body === undefined ? panel.ofPerson : panel.ofBody,
    run: () => void navigate({ to: PANEL, search }),
  });
  return [
    ...bodies
      .filter(({ name }) => named(name))
      .slice(0, AT_MOST)
      .map(({ id, name }) => entry(id, name, { body: id })),
    ...people
      .filter((person) => named(fullName(person)))
      .slice(0, AT_MOST)
      .map((person) => entry(person.id, fullName(person), { person: person.id })),
  ];
}
