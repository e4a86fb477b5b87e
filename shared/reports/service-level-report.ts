import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { createRegisterNames, type RegisterNames } from './register-names.ts';
import { type ServiceFacts, serviceFacts } from './service-facts.ts';
import { serviceGroups, wholeGroup } from './service-groups.ts';
import type { ServiceLevelRequest, ServiceSummary } from './service-request.ts';
import { serviceWorkbook } from './service-workbook.ts';
import { compareByOpening, ticketSelector } from './ticket-selection.ts';
import type { WorkbookContent } from './workbook-plan.ts';

/** How the service levels were kept in a period, gathered ticket by ticket. */
export interface ServiceLevelReport {
  /** Takes a ticket with its timeline into account; those outside the selection are left out. */
  readonly add: (ticket: Ticket, entries: readonly TicketEntry[]) => void;
  readonly summary: () => ServiceSummary;
  /** The workbook of what was added. */
  readonly workbook: () => WorkbookContent;
}

/**
 * *Rispetto dei livelli di servizio*: by body, period and priority how many tickets were taken in charge within time,
 * which share of all, whether it reaches the target; what was left out and why; how long the resolutions took, gross and
 * net of waiting; every figure traceable to its tickets, and what the closings had frozen beside what is worked out now.
 *
 * @see CAP-7-c, CAP-3.1.5-a, A-7, A-31, X-6
 */
export function createServiceLevelReport(request: ServiceLevelRequest): ServiceLevelReport {
  const { selection, bodies, rulesOf, assets, generatedAt: now } = request;
  const isSelected = ticketSelector(selection);
  const systems = new Map<string, string | null>(
    assets.map(({ id, operatingSystem }) => [id, operatingSystem]),
  );
  const names = createRegisterNames(request);
  const gathered: ServiceFacts[] = [];

  function summary(): ServiceSummary {
    const groups = serviceGroups(gathered, namedBodies());
    return { groups, whole: wholeGroup(groups) };
  }

  function namedBodies(): readonly RecordId<'body'>[] {
    const listed = bodies
      .filter(({ id, deleted }) => (selection.bodyId === null ? !deleted : id === selection.bodyId))
      .map(({ id }) => id);
    return inNameOrder([...listed, ...gathered.map(({ ticket }) => ticket.bodyId)], names);
  }

  return {
    add(ticket, entries) {
      if (!isSelected(ticket)) return;
      const { operatingSystem, assetId } = ticket;
      const system = operatingSystem ?? (assetId === null ? null : (systems.get(assetId) ?? null));
      gathered.push(serviceFacts(ticket, entries, { rules: rulesOf(ticket.bodyId), system, now }));
    },
    summary,
    workbook() {
      gathered.sort((one, other) => compareByOpening(one.ticket, other.ticket));
      return serviceWorkbook(request, { ...summary(), names, gathered });
    },
  };
}

function inNameOrder(ids: readonly RecordId<'body'>[], names: RegisterNames): readonly RecordId<'body'>[] {
  return [...new Set(ids)].sort((one, other) => names.body(one).localeCompare(names.body(other), 'it'));
}
