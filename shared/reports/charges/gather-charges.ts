import type { Instant } from '#shared/domain/instant.ts';
import type { Material, Ticket } from '#shared/domain/kinds.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { TicketSelection } from '#shared/reports/ticket-selection.ts';
import { periodBounds } from '#shared/reports/ticket-selection.ts';
import type { ChargedTicket } from './charges-report.ts';

/**
 * The tickets on which a body may be charged in a period, out of those opened before its end: chargeable ones with the
 * work done in it, and any for which material was used in it.
 */
export async function gatherCharges(
  workspace: Pick<Workspace, 'list' | 'find'>,
  { period }: TicketSelection,
  opened: AsyncIterable<Ticket>,
  signal?: { readonly aborted: boolean },
): Promise<readonly ChargedTicket[]> {
  const used = byTicket(
    (await workspace.list('material')).filter(({ day }) => day >= period.from && day <= period.to),
  );
  const { start, end } = periodBounds(period);
  const isWithin = (at: Instant): boolean => at >= start && at < end;
  const charged: ChargedTicket[] = [];
  for await (const ticket of opened) {
    if (signal?.aborted === true) break;
    const materials = used.get(ticket.id) ?? [];
    if (ticket.chargeable !== true && materials.length === 0) continue;
    const where = { index: 'ticketId', value: ticket.id } as const;
    const entries = ticket.chargeable === true ? await workspace.find('ticketEntry', where) : [];
    charged.push({ ticket, materials, entries: entries.filter(({ at }) => isWithin(at)) });
  }
  return charged;
}

function byTicket(materials: readonly Material[]): ReadonlyMap<string, readonly Material[]> {
  const found = new Map<string, Material[]>();
  for (const material of materials)
    found.set(material.ticketId, [...(found.get(material.ticketId) ?? []), material]);
  return found;
}
