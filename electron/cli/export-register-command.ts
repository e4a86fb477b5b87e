import { lstat } from 'node:fs/promises';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { findBody } from './export/find-body.ts';
import { namedRecords, registerContent } from './export/register-content.ts';
import { writeWorkbook } from './export/write-workbook.ts';
import { readWhole } from './one-shot-replica.ts';
import { day, file, flag, folder, optional, required, text } from './option.ts';
import type { Session } from './session.ts';

interface Wish {
  readonly share: string;
  readonly from: string;
  readonly to: string;
  readonly body: string | null;
  readonly out: string;
  readonly force: boolean;
}

/** Writes the ticket register of a period to a workbook. @see CAP-3.4.2.1-d */
export const exportRegisterCommand = defineCommand({
  name: 'export registro-ticket',
  options: {
    share: required(folder),
    from: required(day),
    to: required(day),
    body: optional(text('body', 200)),
    out: required(file),
    force: flag,
  },
  contradiction: ({ from, to }, { cliUsage }) => (from > to ? cliUsage.misuse.periodReversed : null),
  run: exportRegister,
});

async function exportRegister(wish: Wish, session: Session): Promise<Result<ExitStatus>> {
  const { share, from, to, body, out } = wish;
  const { words, clock, version, userName } = session;
  if (!wish.force && (await isThere(out))) return refuse('file-exists', { path: out });
  const read = await readWhole(session, share);
  if (!read.ok) return read;
  const { parts, unread } = read.value;
  if (unread > 0) await session.warn(words.cli.waiting.files(unread));
  const names = await namedRecords(parts.store);
  const only = body === null ? null : findBody(names.bodies, body);
  if (only?.ok === false) return only;
  const { content, tickets } = await registerContent(parts.store, names, {
    period: { from, to },
    bodyId: only?.value.id ?? null,
    generatedAt: clock.now(),
    generatedBy: words.cli.author(userName),
    version,
    catalogue: words,
  });
  const written = await writeWorkbook(session, out, content);
  if (!written.ok) return written;
  await session.tell(words.cli.exported(tickets, out), { ok: true, path: out, tickets });
  return done(EXIT.done);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}
