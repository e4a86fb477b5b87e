import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { OnSiteReport, RecordOf } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';

/**
 * Whether a ticket or an outing cannot go any more: somebody went out for it.
 *
 * @param gone the ids of records that the same undoing deletes.
 */
export async function isKeptOnSite(
  workspace: Workspace,
  kind: string,
  id: string,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  if (kind === 'ticket') return isGoneOutFor(workspace, id as RecordId<'ticket'>, gone);
  if (kind !== 'outing') return false;
  const reports = await workspace.find('onSiteReport', { index: 'outingId', value: id });
  return reports.some((report) => !gone.has(report.id));
}

async function isGoneOutFor(
  workspace: Workspace,
  id: RecordId<'ticket'>,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  const ticket = await workspace.read('ticket', id);
  if (ticket === undefined) return false;
  const where = { index: 'bodyId', value: ticket.record.bodyId } as const;
  const named = [
    ...(await workspace.find('onSiteReport', where)),
    ...(await workspace.find('outing', where)),
  ];
  return named.some((each) => each.ticketIds.includes(id) && !gone.has(each.id));
}

/** What forbids to undo: a report that the body signed is not changed, unless its signature is what is taken back. @see CAP-3.1.6-b */
export function undoneReportsRefusal(
  records: readonly RecordOf<Kind>[],
  mutations: readonly ScopedMutation[],
): ActRefusal | undefined {
  for (const record of records) {
    if (!isReport(record) || record.signedOn === null) continue;
    const own = mutations.filter(({ mutation }) => mutation.op !== 'opaque' && mutation.id === record.id);
    if (own.length > 0 && !own.some(isUnsigning))
      return refusalOf('report-signed', { code: ticketCode(record), day: record.signedOn });
  }
  return undefined;
}

function isReport(record: RecordOf<Kind>): record is OnSiteReport {
  return record.kind === 'onSiteReport';
}

function isUnsigning({ mutation }: ScopedMutation): boolean {
  return mutation.op === 'set' && mutation.fields['signedOn']?.value === null;
}
