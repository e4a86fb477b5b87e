import { readOfficeRules } from '#shared/application/office-rules.ts';
import type { OnSiteReport, Ticket } from '#shared/domain/kinds.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { asRecord } from '#shared/replica/materialise.ts';
import { chargesReport } from '#shared/reports/charges/charges-report.ts';
import { gatherCharges } from '#shared/reports/charges/gather-charges.ts';
import type { DocumentContent } from '#shared/reports/document-content.ts';
import { tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import { interventionReport } from '#shared/reports/on-site/intervention-report.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { periodBounds } from '#shared/reports/ticket-selection.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { namedRecords } from './export/named-records.ts';
import { periodExport, requireFree } from './export/period-export.ts';
import { writeDocument } from './export/write-document.ts';
import { type OneShotReplica, readWhole } from './one-shot-replica.ts';
import { file, flag, folder, required, text } from './option.ts';
import type { Session } from './session.ts';

/** Writes what each body is charged in a period to a workbook. @see CAP-3.1.6-d, CAP-3.1.7-a */
export const exportChargesCommand = periodExport('export addebiti', async ({ parts, context }, request) => {
  const { workspace } = context;
  const { end } = periodBounds(request.selection.period);
  const tickets = (await parts.store.rows('ticket')).map((row) => asRecord<'ticket'>(row));
  const opened = tickets.filter(({ deleted, openedAt }) => !deleted && openedAt < end);
  const charges = await gatherCharges(workspace, request.selection, oneByOne(opened));
  const rulesOf = createRulesOf(await readOfficeRules(workspace));
  const report = chargesReport({ ...request, ...charges, rulesOf });
  return { content: tableWorkbook(report, request), entries: report.things };
});

async function* oneByOne(tickets: readonly Ticket[]): AsyncIterable<Ticket> {
  yield* await Promise.resolve(tickets);
}

/** Writes one intervention report: a workbook, or a page where the file's name says so. @see CAP-3.1.6-b */
export const exportInterventionReportCommand = defineCommand({
  name: 'export rapporto-intervento',
  options: {
    share: required(folder),
    number: required(text('ticketNumber', 40)),
    out: required(file),
    force: flag,
  },
  run: exportReport,
});

async function exportReport(
  {
    share,
    number,
    out,
    force,
  }: { readonly share: string; readonly number: string; readonly out: string; readonly force: boolean },
  session: Session,
): Promise<Result<ExitStatus>> {
  const { words } = session;
  const free = await requireFree(out, force);
  if (!free.ok) return free;
  const read = await readWhole(session, share);
  if (!read.ok) return read;
  if (read.value.unread > 0) await session.warn(words.cli.waiting.files(read.value.unread));
  const reports = await read.value.context.workspace.list('onSiteReport');
  const found = reports.find((report) => ticketCode(report) === number.toUpperCase());
  if (found === undefined) return refuse('report-absent', { name: number });
  const written = await writeDocument(session, out, await contentOf(read.value, found, session));
  if (!written.ok) return written;
  await session.tell(words.cli.exportedAssets(1, out), { ok: true, path: out, entries: 1 });
  return done(EXIT.done);
}

async function contentOf(
  { parts, context }: OneShotReplica,
  report: OnSiteReport,
  { words: catalogue, formats, clock, userName }: Session,
): Promise<DocumentContent> {
  const { workspace } = context;
  const tickets = await Promise.all(report.ticketIds.map((id) => workspace.read('ticket', id)));
  const assets = await Promise.all(report.assetIds.map((id) => workspace.read('asset', id)));
  return interventionReport({
    report,
    tickets: tickets.flatMap((seen) => seen?.record ?? []),
    assets: assets.flatMap((seen) => seen?.record ?? []),
    materials: await workspace.find('material', { index: 'reportId', value: report.id }),
    names: createRegisterNames({ ...(await namedRecords(parts.store)), catalogue }),
    generatedAt: clock.now(),
    generatedBy: catalogue.cli.author(userName),
    catalogue,
    formats,
  });
}
