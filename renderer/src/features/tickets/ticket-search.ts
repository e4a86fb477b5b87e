import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import {
  CALL_REASONS,
  CHANNELS,
  ICT_FUNCTION_COUNT,
  TEAMS,
  TICKET_CATEGORIES,
  TICKET_PRIORITIES,
  TICKET_STATES,
  type TicketState,
} from '#shared/domain/ticket.ts';
import { addDays, startOfDay } from '#shared/domain/rome-time.ts';
import type { QueueOrder } from '#shared/domain/queue-order.ts';
import { isUntaken, isWaiting, OPEN_STATES } from '#shared/domain/ticket-lifecycle.ts';
import { DUE_VERDICTS } from '#shared/domain/service-level/due-verdict.ts';
import { TICKET_COLUMNS, type TicketQuery } from '#renderer/store/ticket-query.ts';

/** Stands for the tickets that lack what a filter chooses by: an operator, a team. */
export const NONE = 'none';

/** Several choices of a filter; what cannot be read is left out. */
function several<Value>(choice: z.ZodType<Value>) {
  return z.array(choice).optional().catch(undefined);
}

/** Several choices, of which one may be that there is none. */
function severalOrNone<Value>(choice: z.ZodType<Value>) {
  return several(z.union([choice, z.literal(NONE)]));
}

/**
 * What the address says of the ticket list, so that Back works and a view can be sent to a colleague. What is left out
 * is as at the first visit: open tickets, in the order of the queue. What cannot be read is left out too.
 */
export const ticketSearchSchema = z.object({
  text: z.string().max(200).optional().catch(undefined),
  states: z
    .union([z.literal('every'), z.array(z.enum(TICKET_STATES)).min(1)])
    .optional()
    .catch(undefined),
  bodies: several(idOf('body')),
  priorities: several(z.enum(TICKET_PRIORITIES)),
  operators: severalOrNone(idOf('person')),
  channels: several(z.enum(CHANNELS)),
  reasons: several(z.enum(CALL_REASONS)),
  teams: severalOrNone(z.enum(TEAMS)),
  categories: severalOrNone(z.enum(TICKET_CATEGORIES)),
  functions: severalOrNone(z.int().min(1).max(ICT_FUNCTION_COUNT)),
  dues: several(z.enum(DUE_VERDICTS)),
  /** The day `aaaa-mm-gg` by whose end they are to be taken in charge. */
  dueBy: z.iso.date().optional().catch(undefined),
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

/** A function as the address says it, from the words of a menu. */
export function functionNumber(choice: string): number | typeof NONE {
  return choice === NONE ? NONE : Number(choice);
}

/** What of an address narrows its situation down. */
function filtersOf({ states: _, sort: __, direction: ___, ...filters }: TicketSearch) {
  return Object.values(filters);
}

/** Whether the list shows fewer tickets than its situation has. */
export function isFiltered(search: TicketSearch): boolean {
  return filtersOf(search).some((part) => part !== undefined && part.length > 0);
}

/** The same situation in the same order, with nothing filtered. */
export function withoutFilters({ states, sort, direction }: TicketSearch): TicketSearch {
  return { states, sort, direction };
}

/** Tickets on which there is work to do come as they are served, the others newest first. @see CAP-3.1-c */
function usualSort(search: TicketSearch): TicketQuery['sort'] {
  const states = chosenStates(search);
  const isQueue = states.length > 0 && states.every((state) => OPEN_STATES.includes(state));
  return isQueue
    ? { column: 'queue', direction: 'ascending' }
    : { column: 'openedAt', direction: 'descending' };
}

/** The order of the list. */
function sortOf(search: TicketSearch): TicketQuery['sort'] {
  if (search.sort === undefined) return usualSort(search);
  return { column: search.sort, direction: search.direction ?? 'descending' };
}

/** The question that the address asks the index. Words find open tickets first. @see CAP-3.1.2-f, A-6 */
export function queryOf(search: TicketSearch, queueOrder: QueueOrder = 'severity'): TicketQuery {
  const text = search.text ?? '';
  return {
    text,
    states: chosenStates(search),
    bodies: search.bodies ?? [],
    priorities: search.priorities ?? [],
    operators: orNull(search.operators),
    channels: search.channels ?? [],
    reasons: search.reasons ?? [],
    teams: orNull(search.teams),
    categories: orNull(search.categories),
    ictFunctions: orNull(search.functions),
    dues: search.dues ?? [],
    tags: [],
    ...(search.dueBy !== undefined && { dueBefore: startOfDay(addDays(search.dueBy, 1)) }),
    sort: sortOf(search),
    openFirst: text.trim() !== '' && search.sort === undefined,
    queueOrder,
  };
}

function orNull<Value>(choices: readonly (Value | typeof NONE)[] | undefined): readonly (Value | null)[] {
  return (choices ?? []).map((choice) => (choice === NONE ? null : choice));
}

/** The same address without what says nothing. */
export function tidySearch(search: TicketSearch): TicketSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value.length > 0),
  );
}
