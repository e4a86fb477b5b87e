import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { ICT_FUNCTIONS } from '#shared/domain/ict-functions.ts';
import { DUE_VERDICTS } from '#shared/domain/service-level/due-verdict.ts';
import {
  CALL_REASONS,
  CHANNELS,
  TEAMS,
  TICKET_CATEGORIES,
  TICKET_PRIORITIES,
  TICKET_STATES,
} from '#shared/domain/ticket.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import type { TicketFacets } from '#renderer/store/ticket-query.ts';
import type { FacetChoice } from '#renderer/ui/facet-menu.tsx';
import { NONE } from './ticket-search.ts';

function counted<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  counts: Readonly<Partial<Record<Value, number>>> | undefined,
): readonly FacetChoice<Value>[] {
  return values.map((value) => ({ value, label: labels[value], count: counts?.[value] ?? 0 }));
}

const NO_FACETS: Pick<TicketFacets, 'ictFunctions'> & {
  readonly teams: Partial<TicketFacets['teams']>;
  readonly categories: Partial<TicketFacets['categories']>;
} = { teams: {}, categories: {}, ictFunctions: {} };

/** The same choices, and that there is none. */
function orNone<Value extends string>(
  choices: readonly FacetChoice<Value>[],
  label: string,
  count = 0,
): readonly FacetChoice<Value | typeof NONE>[] {
  return [...choices, { value: NONE, label, count }];
}

/** What closed filters are called by. */
type FacetWords = Pick<Catalogue, 'labels' | 'ticketClock' | 'queue'>;

/** The choices of the filters whose values are the same everywhere. */
function closedChoices(facets: TicketFacets | undefined, { labels, ticketClock, queue }: FacetWords) {
  const { without, numbered } = queue.facets;
  const { teams, categories, ictFunctions } = facets ?? NO_FACETS;
  const functions = ICT_FUNCTIONS.map((n) => ({
    value: String(n),
    label: numbered(String(n), labels.ictFunction[n]),
    count: ictFunctions[n] ?? 0,
  }));
  return {
    states: counted(TICKET_STATES, labels.ticketState, facets?.states),
    priorities: counted(TICKET_PRIORITIES, labels.ticketPriority, facets?.priorities).toReversed(),
    channels: counted(CHANNELS, labels.channel, facets?.channels),
    reasons: counted(CALL_REASONS, labels.callReason, facets?.reasons),
    dues: counted(DUE_VERDICTS, ticketClock.states, facets?.dues),
    teams: orNone(counted(TEAMS, labels.team, teams), without, teams['']),
    categories: orNone(
      counted(TICKET_CATEGORIES, labels.ticketCategory, categories),
      without,
      categories[''],
    ),
    functions: orNone(functions, without, ictFunctions['']),
  };
}

/** What each filter offers, with how many tickets each choice gives. */
export function useFacetChoices(facets: TicketFacets | undefined) {
  const { labels, tickets, ticketClock, queue } = useText();
  const formats = useFormats();
  const bodies = useRecords('body');
  const people = useRecords('person');
  const closed = useMemo(
    () => closedChoices(facets, { labels, ticketClock, queue }),
    [facets, labels, ticketClock, queue],
  );
  const open = useMemo(() => {
    const byName = (left: FacetChoice<string>, right: FacetChoice<string>): number =>
      formats.compare(left.label, right.label);
    const nameOfPerson = new Map<string, string>(people?.map((person) => [person.id, fullName(person)]));
    const operators = Object.entries(facets?.operators ?? {})
      .filter(([id]) => id !== '')
      .map(([id, count]) => ({
        value: id as RecordId<'person'>,
        label: nameOfPerson.get(id) ?? id,
        count,
      }))
      .sort(byName);
    return {
      bodies: (bodies ?? [])
        .map(({ id, name }) => ({ value: id, label: name, count: facets?.bodies[id] ?? 0 }))
        .sort(byName),
      operators: [
        {
          value: NONE as typeof NONE,
          label: tickets.facets.noOperator,
          count: facets?.operators[''] ?? 0,
        },
        ...operators,
      ],
    };
  }, [facets, tickets, formats, bodies, people]);
  return { ...closed, ...open };
}
