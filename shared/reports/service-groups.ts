import type { RecordId } from '#shared/domain/identity.ts';
import { compliance } from '#shared/domain/service-level/compliance.ts';
import { TICKET_PRIORITIES, type TicketPriority } from '#shared/domain/ticket.ts';
import type { ServiceFacts } from './service-facts.ts';

/** The figures of one priority. */
export interface ServiceFigures {
  /** All tickets opened in the period. */
  readonly tickets: number;
  /** Those in the share. */
  readonly counted: number;
  readonly within: number;
  /** Whether the share reaches the target, unrounded; `null` when nothing counts, or nothing was promised. */
  readonly met: boolean | null;
  readonly excluded: number;
  /** Tickets in the means of the resolution. */
  readonly resolved: number;
  /** The sums of their working minutes. */
  readonly grossMinutes: number;
  readonly netMinutes: number;
}

/** What is judged together: the tickets of a body that were promised the same share. */
export interface ServiceGroup {
  /** `null` for the tickets of all bodies together. */
  readonly bodyId: RecordId<'body'> | null;
  /** In hundredths of a percent; `null` where nothing was promised, or not the same to all. */
  readonly target: number | null;
  /** Other groups of the same body were promised another share: the name says which. */
  readonly isOneOfSeveral: boolean;
  readonly facts: readonly ServiceFacts[];
  readonly byPriority: Readonly<Record<TicketPriority, ServiceFigures>>;
  readonly total: ServiceFigures;
}

/** The groups of the tickets, by body and by promised share: each body that is named, with tickets or not. */
export function serviceGroups(
  facts: readonly ServiceFacts[],
  bodies: readonly RecordId<'body'>[],
): readonly ServiceGroup[] {
  return bodies.flatMap((bodyId) => {
    const own = facts.filter(({ ticket }) => ticket.bodyId === bodyId);
    const targets = [...new Set(own.map(({ target }) => target))];
    const promised = targets.filter((target) => target !== null).sort((one, other) => one - other);
    // Tickets of before the first promise are in no share: they stay with the only group there is.
    if (promised.length <= 1) return [group(bodyId, promised[0] ?? null, false, own)];
    return [...promised, ...(targets.includes(null) ? [null] : [])].map((target) =>
      group(
        bodyId,
        target,
        true,
        own.filter((each) => each.target === target),
      ),
    );
  });
}

/** All groups as one; its target is theirs, where it is one. */
export function wholeGroup(groups: readonly ServiceGroup[]): ServiceGroup {
  const targets = new Set(groups.map(({ target }) => target).filter((target) => target !== null));
  const [target = null] = targets.size === 1 ? [...targets] : [];
  return group(
    null,
    target,
    false,
    groups.flatMap(({ facts }) => facts),
  );
}

function group(
  bodyId: RecordId<'body'> | null,
  target: number | null,
  isOneOfSeveral: boolean,
  facts: readonly ServiceFacts[],
): ServiceGroup {
  const cases = facts.map(({ share }) => share);
  const judged = compliance(cases, target ?? 0);
  const figures = (priority: TicketPriority): ServiceFigures => {
    const own = facts.filter(({ ticket }) => ticket.priority === priority);
    const { counted, within, met, excluded } = judged[priority];
    return {
      ...resolutionOf(own),
      tickets: own.length,
      counted,
      within,
      met: target === null ? null : met,
      excluded: excluded.length,
    };
  };
  const byPriority = Object.fromEntries(
    TICKET_PRIORITIES.map((priority) => [priority, figures(priority)]),
  ) as Record<TicketPriority, ServiceFigures>;
  return { bodyId, target, isOneOfSeveral, facts, byPriority, total: sumOf(byPriority) };
}

function resolutionOf(
  facts: readonly ServiceFacts[],
): Pick<ServiceFigures, 'resolved' | 'grossMinutes' | 'netMinutes'> {
  const counted = facts.filter(({ countsResolution }) => countsResolution);
  return {
    resolved: counted.length,
    grossMinutes: counted.reduce((sum, { grossMinutes }) => sum + (grossMinutes ?? 0), 0),
    netMinutes: counted.reduce((sum, { netMinutes }) => sum + (netMinutes ?? 0), 0),
  };
}

/** The three priorities together: of them no share is promised. */
function sumOf(byPriority: Readonly<Record<TicketPriority, ServiceFigures>>): ServiceFigures {
  const add = (pick: (figures: ServiceFigures) => number): number =>
    TICKET_PRIORITIES.reduce((sum, priority) => sum + pick(byPriority[priority]), 0);
  return {
    tickets: add(({ tickets }) => tickets),
    counted: add(({ counted }) => counted),
    within: add(({ within }) => within),
    met: null,
    excluded: add(({ excluded }) => excluded),
    resolved: add(({ resolved }) => resolved),
    grossMinutes: add(({ grossMinutes }) => grossMinutes),
    netMinutes: add(({ netMinutes }) => netMinutes),
  };
}
