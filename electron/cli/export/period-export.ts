import { lstat } from 'node:fs/promises';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import type { CommandName } from '#electron/cli/command.ts';
import { type Command, defineCommand } from '#electron/cli/command.ts';
import { EXIT, type ExitStatus } from '#electron/cli/exit-status.ts';
import { type OneShotReplica, readWhole } from '#electron/cli/one-shot-replica.ts';
import { day, file, flag, folder, optional, required, text } from '#electron/cli/option.ts';
import type { Session } from '#electron/cli/session.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { ReportRequest } from '#shared/reports/report-request.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';
import { findBody } from './find-body.ts';
import { namedRecords } from './named-records.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A report ready to be written, and how many tickets, assets or other entries are in it. */
export type Export = { readonly content: WorkbookContent } & (
  { readonly tickets: number } | { readonly assets: number } | { readonly entries: number }
);

/** Makes a report out of what a share tells. */
export type MakeExport = (read: OneShotReplica, request: ReportRequest, session: Session) => Promise<Export>;

interface Wish {
  readonly share: string;
  readonly from: string;
  readonly to: string;
  readonly body: string | null;
  readonly out: string;
  readonly force: boolean;
}

/** A command that writes the report of a period, of one body or of all, to a workbook. */
export function periodExport(name: CommandName, make: MakeExport): Command {
  return defineCommand({
    name,
    options: {
      share: required(folder),
      from: required(day),
      to: required(day),
      body: optional(text('body', 200)),
      out: required(file),
      force: flag,
    },
    contradiction: ({ from, to }, { cliUsage }) => (from > to ? cliUsage.misuse.periodReversed : null),
    run: (wish, session) => exportPeriod(wish, session, make),
  });
}

/** A command that writes the report of how things stand on a day, of one body or of all, to a workbook. */
export function dayExport(name: CommandName, make: MakeExport): Command {
  return defineCommand({
    name,
    options: {
      share: required(folder),
      date: required(day),
      body: optional(text('body', 200)),
      out: required(file),
      force: flag,
    },
    run: ({ date, ...wish }, session) => exportPeriod({ ...wish, from: date, to: date }, session, make),
  });
}

async function exportPeriod(wish: Wish, session: Session, make: MakeExport): Promise<Result<ExitStatus>> {
  const { share, from, to, body, out } = wish;
  const { words, clock, version, userName } = session;
  const free = await requireFree(out, wish.force);
  if (!free.ok) return free;
  const read = await readWhole(session, share);
  if (!read.ok) return read;
  const { parts, unread } = read.value;
  if (unread > 0) await session.warn(words.cli.waiting.files(unread));
  const names = await namedRecords(parts.store);
  const only = body === null ? null : findBody(names.bodies, body);
  if (only?.ok === false) return only;
  const request: ReportRequest = {
    ...names,
    selection: { period: { from, to }, bodyId: only?.value.id ?? null },
    generatedAt: clock.now(),
    generatedBy: words.cli.author(userName),
    version,
    catalogue: words,
  };
  const { content, ...count } = await make(read.value, request, session);
  const written = await writeWorkbook(session, out, content);
  if (!written.ok) return written;
  const sentence =
    'tickets' in count
      ? words.cli.exported(count.tickets, out)
      : words.cli.exportedAssets('assets' in count ? count.assets : count.entries, out);
  await session.tell(sentence, { ok: true, path: out, ...count });
  return done(EXIT.done);
}

/** Sees that nothing stands under a name, unless it may be replaced. */
export async function requireFree(path: string, mayReplace: boolean): Promise<Result<null>> {
  if (mayReplace) return done(null);
  try {
    await lstat(path);
    return refuse('file-exists', { path });
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return done(null);
    throw error;
  }
}
