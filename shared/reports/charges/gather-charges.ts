import type { Instant } from '#shared/domain/instant.ts';
import type { Material, Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { isToldByReport } from '#shared/domain/on-site/on-site-charge.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { periodBounds, type TicketSelection } from '#shared/reports/ticket-selection.ts';
import type { ChargedLoan, ChargedReport, ChargedTicket, PeriodCharges } from './charge-lines.ts';

type Records = Pick<Workspace, 'list' | 'find'>;

/**
 * What bodies may be charged in a period: out of the tickets opened before its end, chargeable ones with the work done
 * in it and any for which material was used in it; the intervention reports and the loans of the period. What a report
 * tells is not told by its tickets too.
 *
 * @see CAP-3-a, CAP-3.1.6-d, CAP-3.1.6-e, CAP-3.1.7-a
 */
export async function gatherCharges(
  workspace: Records,
  selection: TicketSelection,
  opened: AsyncIterable<Ticket>,
  signal?: { readonly aborted: boolean },
): Promise<PeriodCharges> {
  const { start, end } = periodBounds(selection.period);
  const isWithin = (at: Instant): boolean => at >= start && at < end;
  const isOfBody = ({ bodyId }: { readonly bodyId: string }): boolean =>
    selection.bodyId === null || bodyId === selection.bodyId;
  const [everyReport, every] = await Promise.all([
    workspace.list('onSiteReport'),
    workspace.list('material'),
  ]);
  const listed = new Set<string>(everyReport.map(({ id }) => id));
  const isListed = ({ reportId }: Material): boolean => reportId !== null && listed.has(reportId);
  const reports = everyReport
    .filter((report) => isOfBody(report) && isWithin(report.arrivedAt))
    .map((report): ChargedReport => ({
      report,
      materials: every.filter(({ reportId }) => reportId === report.id),
    }));
  const { from, to } = selection.period;
  const used = every.filter((material) => !isListed(material) && material.day >= from && material.day <= to);
  const told = (entry: TicketEntry): boolean => isToldByReport(entry, everyReport);
  return {
    charged: await chargedTickets(workspace, opened, {
      used: byTicket(used),
      isCounted: (entry) => isWithin(entry.at) && !told(entry),
      isWanted: isOfBody,
      isAborted: () => signal?.aborted === true,
    }),
    reports,
    loans: (await chargedLoans(workspace, from, to)).filter(({ loan }) => isOfBody(loan)),
  };
}

interface Counting {
  readonly used: ReadonlyMap<string, readonly Material[]>;
  readonly isCounted: (entry: TicketEntry) => boolean;
  readonly isWanted: (ticket: Ticket) => boolean;
  readonly isAborted: () => boolean;
}

async function chargedTickets(
  workspace: Records,
  opened: AsyncIterable<Ticket>,
  { used, isCounted, isWanted, isAborted }: Counting,
): Promise<readonly ChargedTicket[]> {
  const charged: ChargedTicket[] = [];
  for await (const ticket of opened) {
    if (isAborted()) break;
    const materials = used.get(ticket.id) ?? [];
    if (!isWanted(ticket) || (ticket.chargeable !== true && materials.length === 0)) continue;
    const where = { index: 'ticketId', value: ticket.id } as const;
    const entries = ticket.chargeable === true ? await workspace.find('ticketEntry', where) : [];
    charged.push({ ticket, materials, entries: entries.filter(isCounted) });
  }
  return charged;
}

async function chargedLoans(workspace: Records, from: string, to: string): Promise<readonly ChargedLoan[]> {
  const [assets, events] = await Promise.all([workspace.list('asset'), workspace.list('assetEvent')]);
  const byId = new Map<string, (typeof assets)[number]>(assets.map((asset) => [asset.id, asset]));
  return events.flatMap((loan) => {
    const asset = byId.get(loan.assetId);
    const isCharged = loan.type === 'loan' && (loan.chargeCents ?? 0) > 0;
    return asset !== undefined && isCharged && loan.day >= from && loan.day <= to ? [{ asset, loan }] : [];
  });
}

function byTicket(materials: readonly Material[]): ReadonlyMap<string, readonly Material[]> {
  const found = new Map<string, Material[]>();
  for (const material of materials)
    found.set(material.ticketId, [...(found.get(material.ticketId) ?? []), material]);
  return found;
}
