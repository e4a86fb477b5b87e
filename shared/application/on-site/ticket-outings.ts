import type { OnSiteReport, Outing, Ticket } from '#shared/domain/kinds.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** Who went out for a ticket, or is to go. */
export interface TicketOutings {
  readonly outings: readonly Outing[];
  readonly onSiteReports: readonly OnSiteReport[];
}

/** The outings and the intervention reports that name a ticket: those of its body are few. @see CAP-3.1.6-b, CAP-3.4.2.1-d */
export async function ticketOutings(
  workspace: Pick<Workspace, 'find'>,
  { id, bodyId }: Pick<Ticket, 'id' | 'bodyId'>,
): Promise<TicketOutings> {
  const where = { index: 'bodyId', value: bodyId } as const;
  const [outings, reports] = await Promise.all([
    workspace.find('outing', where),
    workspace.find('onSiteReport', where),
  ]);
  return {
    outings: outings.filter(({ ticketIds }) => ticketIds.includes(id)),
    onSiteReports: reports.filter(({ ticketIds }) => ticketIds.includes(id)),
  };
}
