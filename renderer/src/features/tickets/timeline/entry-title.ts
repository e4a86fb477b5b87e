import { isKind, type TicketEntry } from '#shared/domain/kinds.ts';
import { CHANGE_REASON } from '#shared/domain/redaction.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { together, type MomentFacet, type Telling } from './moment.ts';

type Type = TicketEntry['type'];

/** The part of the timeline that each type of entry belongs to. */
export const FACET_OF: Readonly<Record<Type, MomentFacet>> = {
  comment: 'notes',
  transition: 'states',
  assignment: 'states',
  reminder: 'contacts',
  undo: 'states',
  attachment: 'notes',
  detachment: 'notes',
  priorityChange: 'states',
  bodyChange: 'states',
  suspension: 'states',
  resumption: 'states',
  work: 'work',
  workable: 'work',
  merge: 'states',
  unmerge: 'states',
  link: 'states',
  unlink: 'states',
  freeze: 'states',
  redaction: 'notes',
};

function stateTitle(steps: readonly TicketEntry[], { text }: Telling): string {
  return steps.flatMap(({ to }) => (to === null ? [] : [text.labels.ticketState[to]])).join(' → ');
}

function undoTitle({ from, to }: TicketEntry, { text }: Telling): string {
  const { timeline } = text.ticketPane;
  const { ticketState } = text.labels;
  if (from === null || to === null) return timeline.undone;
  return `${timeline.undone}: ${timeline.transition(ticketState[from], ticketState[to])}`;
}

function fileTitle({ type, fileName }: TicketEntry, { text: { attachments } }: Telling): string {
  const name = fileName ?? attachments.unnamed;
  return type === 'attachment' ? attachments.timeline.attached(name) : attachments.timeline.detached(name);
}

function changeTitle(entry: TicketEntry, { text, nameOf }: Telling): string {
  const { ticketPriority, entryType } = text.labels;
  const { fromPriority, toPriority, fromBodyId, toBodyId } = entry;
  const { transition } = text.ticketPane.timeline;
  if (entry.type === 'priorityChange' && fromPriority !== null && toPriority !== null)
    return text.ticketLife.priority(transition(ticketPriority[fromPriority], ticketPriority[toPriority]));
  if (entry.type === 'bodyChange' && fromBodyId !== null && toBodyId !== null)
    return text.ticketLife.body(transition(nameOf(fromBodyId), nameOf(toBodyId)));
  return entryType[entry.type];
}

function workTitle({ minutes, solutionMode }: TicketEntry, { text, formats }: Telling): string {
  return together([
    text.labels.entryType.work,
    minutes === null ? null : formats.duration(minutes),
    solutionMode === null ? null : text.labels.solutionMode[solutionMode],
  ]);
}

function otherTitle({ type, otherTicketId }: TicketEntry, { text, codeOf }: Telling): string {
  const word = text.labels.entryType[type];
  return otherTicketId === null ? word : text.ticketLife.withTicket(word, codeOf(otherTicketId));
}

/** Which field of what was blanked, and never what it said. */
function redactionTitle({ type, redactedField }: TicketEntry, { text }: Telling): string {
  const [kind, field] = redactedField?.split('.') ?? [];
  if (kind === undefined || field === undefined) return text.labels.entryType[type];
  if (field === CHANGE_REASON) return text.secrets.told(text.secrets.changeReason);
  const name = isKind(kind) ? nameOfField(text.fieldNames, field, kind) : field;
  return text.secrets.told(name);
}

type Title = (entry: TicketEntry, telling: Telling) => string;

const plainTitle: Title = ({ type }, { text }) => text.labels.entryType[type];

const TITLES: Readonly<Record<Type, Title>> = {
  comment: plainTitle,
  transition: (entry, telling) => stateTitle([entry], telling),
  assignment: ({ operatorId }, { text: { ticketPane }, nameOf }) =>
    operatorId === null ? ticketPane.timeline.unassigned : ticketPane.timeline.assignedTo(nameOf(operatorId)),
  reminder: (_, { text }) => text.ticketPane.timeline.reminder,
  undo: undoTitle,
  attachment: fileTitle,
  detachment: fileTitle,
  priorityChange: changeTitle,
  bodyChange: changeTitle,
  suspension: plainTitle,
  resumption: plainTitle,
  work: workTitle,
  workable: plainTitle,
  merge: otherTitle,
  unmerge: otherTitle,
  link: otherTitle,
  unlink: otherTitle,
  freeze: plainTitle,
  redaction: redactionTitle,
};

/** What an act did, in a few words; an act that went through several states is told by all of them. */
export function entryTitle(steps: readonly TicketEntry[], telling: Telling): string {
  const last = steps.at(-1);
  if (last === undefined) return '';
  return last.type === 'transition' ? stateTitle(steps, telling) : TITLES[last.type](last, telling);
}
