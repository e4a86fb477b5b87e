import type { TicketEntry } from '#shared/domain/kinds.ts';
import { entryTitle, FACET_OF } from './entry-title.ts';
import { frozenWords } from './frozen-words.ts';
import { moment, type Telling, type TimelineMoment } from './moment.ts';

/** Whether a line goes on with the act of the one before it: the same person, the same moment, one state further. */
function goesOn(before: TicketEntry | undefined, entry: TicketEntry): boolean {
  return (
    before?.type === 'transition' &&
    entry.type === 'transition' &&
    before.by === entry.by &&
    before.at === entry.at &&
    before.to === entry.from
  );
}

/** Puts the steps of one act together. */
function acts(entries: readonly TicketEntry[]): readonly (readonly TicketEntry[])[] {
  const together: TicketEntry[][] = [];
  for (const entry of entries) {
    const open = together.at(-1);
    if (open !== undefined && goesOn(open.at(-1), entry)) open.push(entry);
    else together.push([entry]);
  }
  return together;
}

/** The line that only says that the ticket was opened: the heading of the timeline says it already. */
function isOpening(entry: TicketEntry | undefined): boolean {
  return entry?.type === 'transition' && entry.from === null && entry.to === 'opened' && entry.text === null;
}

/** A ticket's entries, earliest first, as lines to read: an act that went through several states is one line. */
export function entryMoments(entries: readonly TicketEntry[], telling: Telling): readonly TimelineMoment[] {
  return acts(entries)
    .map((steps) => (steps.length > 1 || !isOpening(steps[0]) ? steps : []))
    .flatMap((steps) => {
      const last = steps.at(-1);
      if (last === undefined) return [];
      const { id, by, at, text, visibility, type, otherTicketId, figures } = last;
      return [
        moment({
          key: id,
          at,
          author: telling.nameOf(by),
          title: entryTitle(steps, telling),
          text: figures === null ? text : frozenWords(figures, telling),
          visibility,
          facet: FACET_OF[type],
          source: { kind: 'ticketEntry', id, field: 'at' },
          leadsTo: otherTicketId,
        }),
      ];
    });
}
