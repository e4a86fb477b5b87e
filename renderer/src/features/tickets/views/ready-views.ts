import type { ActorId } from '#shared/domain/identity.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { NONE, type TicketSearch, statesOfPreset } from '#renderer/features/tickets/ticket-search.ts';

/** A view that every console has. */
export interface ReadyView {
  readonly name: keyof Catalogue['queue']['views']['names'];
  readonly search: TicketSearch;
}

/** The views that every console has, for whoever is at this one. */
export function readyViews(actor: ActorId | null): readonly ReadyView[] {
  return [
    { name: 'toTake', search: { states: statesOfPreset('toTake') } },
    ...(actor === null ? [] : [{ name: 'mine' as const, search: { operators: [actor] } }]),
    { name: 'due', search: { dues: ['overdue', 'dueSoon'], sort: 'due', direction: 'ascending' } },
    { name: 'waiting', search: { states: statesOfPreset('waiting') } },
    { name: 'supplier', search: { states: ['waitingSupplier'] } },
    { name: 'nobody', search: { operators: [NONE] } },
  ];
}
