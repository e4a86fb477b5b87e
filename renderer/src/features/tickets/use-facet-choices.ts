import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { CHANNELS, TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import type { TicketFacets } from '#renderer/store/ticket-query.ts';
import type { FacetChoice } from './facet-menu.tsx';
import { NONE } from './ticket-search.ts';

function counted<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  counts: Readonly<Record<Value, number>> | undefined,
): readonly FacetChoice<Value>[] {
  return values.map((value) => ({ value, label: labels[value], count: counts?.[value] ?? 0 }));
}

/** What each filter offers, with how many tickets each choice gives. */
export function useFacetChoices(facets: TicketFacets | undefined) {
  const { labels, tickets } = useText();
  const formats = useFormats();
  const bodies = useRecords('body');
  const people = useRecords('person');

  return useMemo(() => {
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
      states: counted(TICKET_STATES, labels.ticketState, facets?.states),
      priorities: counted(TICKET_PRIORITIES, labels.ticketPriority, facets?.priorities).toReversed(),
      channels: counted(CHANNELS, labels.channel, facets?.channels),
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
  }, [facets, labels, tickets, formats, bodies, people]);
}
