import {
  CALL_REASONS,
  CHANNELS,
  ICT_FUNCTION_COUNT,
  TEAMS,
  TICKET_CATEGORIES,
  TICKET_PRIORITIES,
  TICKET_STATES,
} from '#shared/domain/ticket.ts';
import { DUE_VERDICTS } from '#shared/domain/service-level/due-verdict.ts';
import type { TicketQuery } from '#renderer/store/ticket-query.ts';
import type { Columns, Dictionaries } from './columns.ts';
import { type Dictionary, NOBODY } from './dictionary.ts';

/** The names of the filters that have choices, tags apart. */
export const FACET_NAMES = [
  'states',
  'priorities',
  'channels',
  'bodies',
  'operators',
  'reasons',
  'teams',
  'categories',
  'ictFunctions',
  'dues',
] as const;

/** One of {@link FACET_NAMES}. */
export type FacetName = (typeof FACET_NAMES)[number];

/** One filter of a query: what each slot holds, which values pass, and what each value is called. */
export interface FacetColumn {
  readonly values: Uint8Array | Uint32Array;
  /** How many values there are. */
  readonly size: number;
  /** The values that pass; none means all. Values out of range are those that nothing bears yet: they pass nothing. */
  readonly chosen: readonly number[];
  readonly nameAt: (value: number) => string;
  /** Values that nothing bears are not counted. */
  readonly isOpenEnded: boolean;
}

/** The first value stands for what is not given. */
const NOTHING = '';
const TEAM_VALUES = [NOTHING, ...TEAMS];
const CATEGORY_VALUES = [NOTHING, ...TICKET_CATEGORIES];
const FUNCTION_VALUES = [
  NOTHING,
  ...Array.from({ length: ICT_FUNCTION_COUNT }, (_, place) => `${place + 1}`),
];

/** The filters of a query over the columns. `dues` are the verdicts of the slots at the moment of the question. */
export function facetColumns(
  { numbers }: Columns,
  { bodies, people }: Dictionaries,
  query: TicketQuery,
  dues: Uint8Array,
): Readonly<Record<FacetName, FacetColumn>> {
  return {
    states: closed(numbers.state, TICKET_STATES, query.states),
    priorities: closed(numbers.priority, TICKET_PRIORITIES, query.priorities),
    channels: closed(numbers.channel, CHANNELS, query.channels),
    bodies: openEnded(numbers.body, bodies, query.bodies),
    operators: openEnded(numbers.operator, people, query.operators),
    reasons: closed(numbers.reason, CALL_REASONS, query.reasons),
    teams: closed(numbers.team, TEAM_VALUES, query.teams.map(orNothing)),
    categories: closed(numbers.category, CATEGORY_VALUES, query.categories.map(orNothing)),
    ictFunctions: closed(numbers.ictFunction, FUNCTION_VALUES, query.ictFunctions.map(orNothing)),
    dues: closed(dues, DUE_VERDICTS, query.dues),
  };
}

function closed(values: Uint8Array, names: readonly string[], chosen: readonly string[]): FacetColumn {
  return {
    values,
    size: names.length,
    chosen: chosen.map((name) => names.indexOf(name)),
    nameAt: (value) => names[value] ?? NOTHING,
    isOpenEnded: false,
  };
}

function openEnded(
  values: Uint32Array,
  dictionary: Dictionary,
  chosen: readonly (string | null)[],
): FacetColumn {
  return {
    values,
    size: dictionary.size(),
    chosen: chosen.map((id) => (id === null ? NOBODY : (dictionary.find(id) ?? dictionary.size()))),
    nameAt: (entry) => dictionary.idAt(entry),
    isOpenEnded: true,
  };
}

function orNothing(choice: string | number | null): string {
  return choice === null ? NOTHING : String(choice);
}
