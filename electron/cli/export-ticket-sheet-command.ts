import { readOfficeRules } from '#shared/application/office-rules.ts';
import { readTicketFile } from '#shared/application/tickets/read-ticket-file.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { TicketFile } from '#shared/domain/ticket-file.ts';
import { asRecord } from '#shared/replica/materialise.ts';
import type { DocumentContent } from '#shared/reports/document-content.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { sheetRules } from '#shared/reports/sheet-due.ts';
import { ticketSheet } from '#shared/reports/ticket-sheet.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { namedRecords } from './export/named-records.ts';
import { requireFree } from './export/period-export.ts';
import { writeDocument } from './export/write-document.ts';
import { type OneShotReplica, readWhole } from './one-shot-replica.ts';
import { file, flag, folder, required, text } from './option.ts';
import type { Session } from './session.ts';

interface Wish {
  readonly share: string;
  readonly number: string;
  readonly out: string;
  readonly force: boolean;
}

/** Writes the sheet of one ticket: a workbook, or a page where the file's name says so. @see CAP-3.4.2.1-d */
export const exportTicketSheetCommand = defineCommand({
  name: 'export scheda-ticket',
  options: {
    share: required(folder),
    number: required(text('ticketNumber', 40)),
    out: required(file),
    force: flag,
  },
  run: exportSheet,
});

async function exportSheet(
  { share, number, out, force }: Wish,
  session: Session,
): Promise<Result<ExitStatus>> {
  const { words } = session;
  const free = await requireFree(out, force);
  if (!free.ok) return free;
  const read = await readWhole(session, share);
  if (!read.ok) return read;
  if (read.value.unread > 0) await session.warn(words.cli.waiting.files(read.value.unread));
  const found = await findTicket(read.value, number);
  if (found === undefined) return refuse('ticket-absent', { name: number });
  const written = await writeDocument(session, out, await sheetOf(read.value, found, session));
  if (!written.ok) return written;
  await session.tell(words.cli.exported(1, out), { ok: true, path: out, tickets: 1 });
  return done(EXIT.done);
}

/** The ticket that is called so, by its number or by its provisional code. */
async function findTicket({ parts, context }: OneShotReplica, code: string): Promise<TicketFile | undefined> {
  const rows = await parts.store.rows('ticket');
  const ticket = rows
    .map((row) => asRecord<'ticket'>(row))
    .find((each) => ticketCode(each) === code.toUpperCase());
  return ticket === undefined ? undefined : readTicketFile(context.workspace, ticket.id);
}

async function sheetOf(
  { parts, context }: OneShotReplica,
  ticketFile: TicketFile,
  { words: catalogue, formats, clock, userName }: Session,
): Promise<DocumentContent> {
  const records = await namedRecords(parts.store);
  const names = createRegisterNames({ ...records, catalogue });
  const { bodyId } = ticketFile.ticket;
  const rules = createRulesOf(await readOfficeRules(context.workspace))(bodyId);
  const now = clock.now();
  return ticketSheet({
    ...sheetRules(ticketFile, rules, { now, names, catalogue, formats }),
    file: ticketFile,
    names,
    hasDemonstration: records.bodies.some(({ id, demonstration }) => id === bodyId && demonstration),
    generatedAt: now,
    generatedBy: catalogue.cli.author(userName),
    catalogue,
    formats,
  });
}
