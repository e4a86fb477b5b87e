import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { CHANNELS, TICKET_PRIORITIES, TICKET_STATES, type TicketState } from '#shared/domain/ticket.ts';
import { isUntaken, isWaiting, OPEN_STATES } from '#shared/domain/ticket-lifecycle.ts';
import { TICKET_COLUMNS, type TicketQuery } from '#renderer/store/ticket-query.ts';

/** Stands for the tickets that nobody has been assigned to. */
export const NO_OPERATOR = 'none';

/**
 * What the address says of the ticket list, so that Back works and a view can be sent to a colleague. What is left out
 * is as at the first visit: open tickets, newest first. What cannot be read is left out too.
 */
export const ticketSearchSchema = z.object({
  text: z.string().max(200).optional().catch(undefined),
  states: z
    .union([z.literal('every'), z.array(z.enum(TICKET_STATES)).min(1)])
    .optional()
    .catch(undefined),
  bodies: z.array(idOf('body')).optional().catch(undefined),
  priorities: z.array(z.enum(TICKET_PRIORITIES)).optional().catch(undefined),
  operators: z
    .array(z.union([idOf('person'), z.literal(NO_OPERATOR)]))
    .optional()
    .catch(undefined),
  channels: z.array(z.enum(CHANNELS)).optional().catch(undefined),
  sort: z.enum(TICKET_COLUMNS).optional().catch(undefined),
  direction: z.enum(['ascending', 'descending']).optional().catch(undefined),
});

export type TicketSearch = z.infer<typeof ticketSearchSchema>;

/** The situations that one click shows, and the states that make each. */
export const PRESETS = {
  open: OPEN_STATES,
  toTake: TICKET_STATES.filter((state) => isUntaken(state) || state === 'reopened'),
  waiting: TICKET_STATES.filter((state) => isWaiting(state)),
  resolved: ['resolved'],
  ended: ['closed', 'cancelled'],
  every: [],
} as const satisfies Readonly<Record<string, readonly TicketState[]>>;

export type PresetName = keyof typeof PRESETS;

export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];

/** The states that the address asks for; none means all of them. */
function chosenStates({ states }: TicketSearch): readonly TicketState[] {
  if (states === 'every') return [];
  return states ?? OPEN_STATES;
}

function sameStates(left: readonly TicketState[], right: readonly TicketState[]): boolean {
  return left.length === right.length && left.every((state) => right.includes(state));
}

/** The situation shown; `undefined` when the states were picked one by one. */
export function presetOf(search: TicketSearch): PresetName | undefined {
  const states = chosenStates(search);
  return PRESET_NAMES.find((name) => sameStates(PRESETS[name], states));
}

/** What the address says of a situation. */
export function statesOfPreset(preset: PresetName): TicketSearch['states'] {
  if (preset === 'open') return undefined;
  return preset === 'every' ? 'every' : [...PRESETS[preset]];
}

/** Whether the list shows fewer tickets than its situation has. */
export function isFiltered({ text, bodies, priorities, operators, channels }: TicketSearch): boolean {
  return [text, bodies, priorities, operators, channels].some(
    (part) => part !== undefined && part.length > 0,
  );
}

/** The question that the address asks the index. Words find open tickets first. @see CAP-3.1.2-f */
export function queryOf(search: TicketSearch): TicketQuery {
  const text = search.text ?? '';
  return {
    text,
    states: chosenStates(search),
    bodies: search.bodies ?? [],
    priorities: search.priorities ?? [],
    operators: (search.operators ?? []).map((operator) => (operator === NO_OPERATOR ? null : operator)),
    channels: search.channels ?? [],
    tags: [],
    sort: { column: search.sort ?? 'openedAt', direction: search.direction ?? 'descending' },
    openFirst: text.trim() !== '' && search.sort === undefined,
  };
}

/** The same address without what says nothing. */
export function tidySearch(search: TicketSearch): TicketSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value.length > 0),
  );
}
