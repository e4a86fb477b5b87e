import type { DocumentIssue, DocumentLine, YearlyDocument } from '#shared/domain/kinds.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { DocumentEdition, YearlyDocumentType } from '#shared/domain/yearly-document.ts';
import { readCostFacts } from '#shared/application/costs/read-cost-facts.ts';
import { toldDocument } from '#shared/reports/costs/told-document.ts';
import { yearlyDocumentWorkbook } from '#shared/reports/costs/yearly-document-workbook.ts';
import { type Command, type CommandName, defineCommand } from './command.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { requireFree } from './export/period-export.ts';
import { writeWorkbook } from './export/write-workbook.ts';
import { readWhole } from './one-shot-replica.ts';
import {
  edition as editionType,
  file,
  flag,
  folder,
  optional,
  required,
  year as yearType,
} from './option.ts';
import type { Session } from './session.ts';

interface Wish {
  readonly share: string;
  readonly year: number;
  readonly edition: DocumentEdition | null;
  readonly out: string;
  readonly force: boolean;
}

interface FoundDocument {
  readonly document: YearlyDocument;
  readonly lines: readonly DocumentLine[];
  readonly issues: readonly DocumentIssue[];
}

/** A command that writes a yearly document as it stands, or an edition of it as it was issued, to a workbook. */
function documentExport(name: CommandName, type: YearlyDocumentType): Command {
  return defineCommand({
    name,
    options: {
      share: required(folder),
      year: required(yearType),
      edition: optional(editionType),
      out: required(file),
      force: flag,
    },
    run: (wish, session) => exportDocument(type, wish, session),
  });
}

async function exportDocument(
  type: YearlyDocumentType,
  { share, year, edition, out, force }: Wish,
  session: Session,
): Promise<Result<ExitStatus>> {
  const { words, formats, clock, version } = session;
  const free = await requireFree(out, force);
  if (!free.ok) return free;
  const read = await readWhole(session, share);
  if (!read.ok) return read;
  const { context, unread } = read.value;
  if (unread > 0) await session.warn(words.cli.waiting.files(unread));
  const found = await findDocument(context.workspace, type, year);
  if (found === undefined) return refuse('document-absent', { year });
  const told = toldDocument({ ...found, facts: await readCostFacts(context.workspace, year) }, edition);
  if (!told.ok) return told;
  const content = yearlyDocumentWorkbook(told.value, {
    madeOn: formats.dateTime(clock.now()),
    creator: `Presidio ${version}`,
    catalogue: words,
  });
  const wrote = await writeWorkbook(session, out, content);
  if (!wrote.ok) return wrote;
  const entries = told.value.frozen.lines.length;
  const totalCents = told.value.frozen.lines.reduce((sum, { cents }) => sum + cents, 0);
  const answer = { ok: true, path: out, entries, totalCents };
  await session.tell(words.cli.exportedAssets(entries, out), answer);
  return done(EXIT.done);
}

async function findDocument(
  workspace: Workspace,
  type: YearlyDocumentType,
  year: number,
): Promise<FoundDocument | undefined> {
  const documents = await workspace.list('yearlyDocument');
  const document = documents.find((each) => each.type === type && each.year === year);
  if (document === undefined) return undefined;
  const own = { index: 'documentId', value: document.id } as const;
  const [lines, issues] = await Promise.all([
    workspace.find('documentLine', own),
    workspace.find('documentIssue', own),
  ]);
  return { document, lines, issues };
}

/** Writes the plan of purchases of a year to a workbook. @see REG-10.1-a */
export const exportPurchasePlanCommand = documentExport('export piano-acquisti', 'purchasePlan');

/** Writes the integration plan of a year to a workbook. @see REG-10.2-a */
export const exportIntegrationPlanCommand = documentExport('export piano-integrazione', 'integrationPlan');

/** Writes the summary of the costs of a year to a workbook, a page for each body. @see REG-10.3-a */
export const exportCostSummaryCommand = documentExport('export riepilogo-costi', 'costSummary');
