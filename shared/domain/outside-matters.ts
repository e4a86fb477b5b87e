import type { Ticket } from './kinds.ts';
import { foldForSearch } from './search-text.ts';
import { OUTSIDE_MATTERS, type OutsideMatter } from './ticket.ts';

type Matter = Pick<Ticket, 'outsideMatter' | 'projectReference'>;

/** The number that a matter has in its article: 1 consumables, 2 telephony, 3 personal devices. @see REG-3.c3-a */
export function matterNumber(matter: OutsideMatter): number {
  return OUTSIDE_MATTERS.indexOf(matter) + 1;
}

/**
 * The matter for which a ticket is not the office’s, or `null` when it is: personal devices are, once a planned project
 * covers them.
 *
 * @see REG-3.c3-a
 */
export function matterOutside({ outsideMatter, projectReference }: Matter): OutsideMatter | null {
  return outsideMatter === 'personalDevices' && projectReference !== null ? null : outsideMatter;
}

/** Words that name each matter, as people write them once accents and case are left out. */
const WORDS: Readonly<Record<OutsideMatter, readonly string[]>> = {
  consumables: ['toner', 'cartuccia', 'cartucce', 'cd', 'dvd', 'dischetto', 'dischetti', 'nastro', 'nastri'],
  telephony: ['cellulare', 'cellulari', 'sim', 'consip', 'bolletta', 'bollette', 'telefonino', 'telefonini'],
  personalDevices: ['tablet', 'ipad', 'smartphone'],
};

/**
 * The matter that a text seems to be about, to be proposed to whoever writes it; `null` when it names none.
 *
 * @see REG-3.c3-a
 */
export function proposedMatter(text: string): OutsideMatter | null {
  const words = new Set(foldForSearch(text).split(/[^\p{L}\p{N}]+/u));
  return OUTSIDE_MATTERS.find((matter) => WORDS[matter].some((word) => words.has(word))) ?? null;
}
