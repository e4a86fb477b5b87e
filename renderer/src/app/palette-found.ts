import { IconListSearch, IconTicket, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { fullName } from '#shared/domain/person-name.ts';
import { containsWords, foldForSearch } from '#shared/domain/search-text.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useFoundTickets } from '#renderer/store/use-ticket-suggestions.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { REGISTRY, TICKETS } from './paths.ts';

const PEOPLE_AT_MOST = 6;
const TICKETS_AT_MOST = 50;

/** What the palette offers under one heading. */
export interface PaletteGroup {
  readonly label: string;
  readonly entries: readonly PaletteEntry[];
}

/** The people found. */
export function usePeople(words: readonly string[]): readonly PaletteEntry[] {
  const navigate = useNavigate();
  const people = useRecords('person');
  const bodies = useRecords('body');
  if (words.length === 0 || people === undefined) return [];
  return people
    .filter((person) => containsWords(foldForSearch(fullName(person)), words))
    .slice(0, PEOPLE_AT_MOST)
    .map((person) => {
      const bodyName = bodies?.find(({ id }) => id === person.bodyId)?.name;
      return {
        id: person.id,
        icon: IconUser,
        label: fullName(person),
        ...(bodyName !== undefined && { aside: bodyName }),
        run: () =>
          void navigate({
            to: REGISTRY,
            params: { section: 'people', recordId: person.id },
          }),
      };
    });
}

/** The first tickets found, under how many there are of them. */
export function useTickets(typed: string): PaletteGroup {
  const { palette } = useText();
  const formats = useFormats();
  const navigate = useNavigate();
  const { rows, matching } = useFoundTickets(typed, TICKETS_AT_MOST);
  const words = typed.trim();
  if (words === '') return { label: palette.tickets, entries: [] };
  const label =
    matching === 0
      ? palette.tickets
      : palette.ticketsFound(formats.integer(rows.length), formats.integer(matching));
  const entries = [
    ...rows.map((row) => ({
      id: row.id,
      icon: IconTicket,
      label: `${row.code}  ${row.subject}`,
      aside: row.bodyName,
      run: () => void navigate({ to: TICKETS, params: { ticketId: row.id }, search: true }),
    })),
    {
      id: 'all-tickets',
      icon: IconListSearch,
      label: palette.allTickets(words),
      run: () =>
        void navigate({
          to: TICKETS,
          params: { ticketId: undefined },
          search: { text: words, states: 'every' },
        }),
    },
  ];
  return { label, entries };
}
