import type { ReactNode } from 'react';
import { isIctFunction } from '#shared/domain/ict-functions.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { TicketLinks } from './ticket-links.tsx';

type Fact = readonly [label: string, value: string | null | undefined];

type Named = (id: string | null) => string | undefined;
type When = (instant: Instant | null) => string | null;

/** What counts a ticket and what it is about: only what somebody said. */
function furtherFacts(ticket: Ticket, text: Catalogue, named: Named, when: When): readonly Fact[] {
  const { fieldNames, labels, reference, registry } = text;
  const names = fieldNames.ticket;
  const { ictFunction: n } = ticket;
  const yes = (flag: boolean | null): string | null => (flag === true ? registry.yes : null);
  const facts: readonly Fact[] = [
    [names.solutionMode, ticket.solutionMode && labels.solutionMode[ticket.solutionMode]],
    [names.firstInterventionAt, when(ticket.firstInterventionAt)],
    [names.workableAt, when(ticket.workableAt)],
    [names.category, ticket.category && labels.ticketCategory[ticket.category]],
    [names.malfunctionArea, ticket.malfunctionArea && labels.malfunctionArea[ticket.malfunctionArea]],
    [names.ictFunction, n !== null && isIctFunction(n) ? `${n}. ${labels.ictFunction[n]}` : null],
    [names.serviceActivity, ticket.serviceActivity && reference.activities[ticket.serviceActivity]],
    [names.serviceProduct, ticket.serviceProduct && reference.products[ticket.serviceProduct]],
    [names.dataLoss, yes(ticket.dataLoss)],
    [names.extraordinaryProblem, yes(ticket.extraordinaryProblem)],
    [names.extraordinaryWork, yes(ticket.extraordinaryWork)],
    [names.onCall, yes(ticket.onCall)],
    [names.assetId, named(ticket.assetId) ?? ticket.deviceName],
    [names.operatingSystem, ticket.operatingSystem],
    [names.authorisedBy, ticket.authorisedBy],
    [names.outsideMatter, ticket.outsideMatter && labels.outsideMatter[ticket.outsideMatter]],
    [names.projectReference, ticket.projectReference],
    [names.chargeable, yes(ticket.chargeable)],
  ];
  return facts.filter(([, value]) => value != null && value !== '');
}

function useFacts(ticket: Ticket): readonly Fact[] {
  const text = useText();
  const { fieldNames, labels } = text;
  const formats = useFormats();
  const nameOf = useNames();
  const names = fieldNames.ticket;
  const assets = useRecords('asset');
  const named: Named = (id) =>
    id === null ? undefined : (nameOf(id) ?? assets?.find((asset) => asset.id === id)?.label);
  const when = (instant: Instant | null): string | null =>
    instant === null ? null : formats.dateTime(instant);
  return [
    [names.bodyId, named(ticket.bodyId)],
    [names.seatId, named(ticket.seatId)],
    [names.requesterId, named(ticket.requesterId) ?? ticket.requesterName],
    [names.requesterContact, ticket.requesterContact],
    [names.channel, labels.channel[ticket.channel]],
    [names.reason, labels.callReason[ticket.reason]],
    [names.requestedPriority, ticket.requestedPriority && labels.ticketPriority[ticket.requestedPriority]],
    [names.priority, labels.ticketPriority[ticket.priority]],
    [names.team, ticket.team && labels.team[ticket.team]],
    [names.operatorId, named(ticket.operatorId)],
    [names.openedAt, when(ticket.openedAt)],
    [names.takenAt, when(ticket.takenAt)],
    [names.takenBy, named(ticket.takenBy)],
    [names.resolvedAt, when(ticket.resolvedAt)],
    [names.closedAt, when(ticket.closedAt)],
    [names.plan, ticket.plan],
    [names.cause, ticket.cause],
    [names.solution, ticket.solution],
    [names.outcome, ticket.outcome && labels.outcome[ticket.outcome]],
    ...furtherFacts(ticket, text, named, when),
    [names.reminders, formats.integer(ticket.reminders)],
    [names.tags, ticket.tags.join(', ')],
    [names.draftCode, ticket.draftCode],
  ];
}

/** Everything a ticket says, field by field. */
export function TicketFacts({ ticket }: { readonly ticket: Ticket }): ReactNode {
  const { ticketPane } = useText();
  const facts = useFacts(ticket);
  return (
    <div className="pane-scroll" tabIndex={0}>
      <TicketLinks ticket={ticket} />
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label} className="facts__line">
            <dt>{label}</dt>
            <dd>{value == null || value === '' ? ticketPane.facts.none : value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
