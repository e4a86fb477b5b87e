import type { Instant } from '#shared/domain/instant.ts';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import type { Visibility } from '#shared/domain/ticket-entry.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';

/** A line of the timeline as it is shown. */
export interface TimelineMoment {
  readonly key: string;
  readonly author: string;
  readonly title: string;
  readonly at: Instant;
  readonly text: string | null;
  readonly visibility: Visibility;
}

type NameOf = (id: string) => string;

function titleOf(
  steps: readonly TicketEntry[],
  { labels, ticketPane, attachments }: Catalogue,
  nameOf: NameOf,
): string {
  const { timeline } = ticketPane;
  const last = steps.at(-1);
  if (last === undefined) return labels.entryType.comment;
  switch (last.type) {
    case 'transition': {
      const states = steps.flatMap(({ to }) => (to === null ? [] : [labels.ticketState[to]]));
      return states.join(' → ');
    }
    case 'assignment':
      return last.operatorId === null ? timeline.unassigned : timeline.assignedTo(nameOf(last.operatorId));
    case 'reminder':
      return timeline.reminder;
    case 'undo':
      return undoTitle(last, { labels, ticketPane });
    case 'attachment':
    case 'detachment':
      return fileTitle(last, { attachments });
    default:
      return labels.entryType[last.type];
  }
}

function undoTitle({ from, to }: TicketEntry, text: Pick<Catalogue, 'labels' | 'ticketPane'>): string {
  const { timeline } = text.ticketPane;
  const { ticketState } = text.labels;
  if (from === null || to === null) return timeline.undone;
  return `${timeline.undone}: ${timeline.transition(ticketState[from], ticketState[to])}`;
}

function fileTitle({ type, fileName }: TicketEntry, { attachments }: Pick<Catalogue, 'attachments'>): string {
  const name = fileName ?? attachments.unnamed;
  return type === 'attachment' ? attachments.timeline.attached(name) : attachments.timeline.detached(name);
}

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
export function timelineMoments(
  entries: readonly TicketEntry[],
  text: Catalogue,
  nameOf: NameOf,
): readonly TimelineMoment[] {
  return acts(entries)
    .map((steps) => (steps.length > 1 || !isOpening(steps[0]) ? steps : []))
    .flatMap((steps) => {
      const last = steps.at(-1);
      if (last === undefined) return [];
      const { id, by, at, text: said, visibility } = last;
      return [
        { key: id, author: nameOf(by), title: titleOf(steps, text, nameOf), at, text: said, visibility },
      ];
    });
}
