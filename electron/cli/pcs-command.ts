import type { RecordId } from '#shared/domain/identity.ts';
import { type PcCount, pcsInUse } from '#shared/domain/inventory/pcs-in-use.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { Asset, Body } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { defineCommand } from './command.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { findBody } from './export/find-body.ts';
import { namedRecords } from './export/named-records.ts';
import { readWhole } from './one-shot-replica.ts';
import { day, folder, optional, required, text } from './option.ts';
import type { Session } from './session.ts';

interface Wish {
  readonly share: string;
  readonly date: string;
  readonly body: string | null;
}

/** Counts the PCs in use on a day by body, with the list behind each count. @see REG-13.1-b, A-14 */
export const pcsCommand = defineCommand({
  name: 'pcs',
  options: { share: required(folder), date: required(day), body: optional(text('body', 200)) },
  run: tellPcs,
});

async function tellPcs({ share, date, body }: Wish, session: Session): Promise<Result<ExitStatus>> {
  const { words } = session;
  const read = await readWhole(session, share);
  if (!read.ok) return read;
  const { parts, context, unread } = read.value;
  if (unread > 0) await session.warn(words.cli.waiting.files(unread));
  const { bodies } = await namedRecords(parts.store);
  const only = body === null ? null : findBody(bodies, body);
  if (only?.ok === false) return only;
  const assets = await context.workspace.list('asset');
  const events = await context.workspace.list('assetEvent');
  const bodyId = only?.value.id ?? null;
  const counts = pcsInUse(assets, events, date).filter((each) => bodyId === null || each.bodyId === bodyId);
  const named = counts
    .map((count) => ({ ...count, name: nameOf(bodies, count.bodyId, words) }))
    .sort((one, other) => session.formats.compare(one.name, other.name));
  await session.tell(inWords(named, date, session), inJson(named, date));
  return done(EXIT.done);
}

type NamedCount = PcCount<Asset> & { readonly name: string };

function nameOf(bodies: readonly Body[], id: RecordId<'body'>, { report }: Catalogue): string {
  return bodies.find((body) => body.id === id)?.name ?? report.register.unknown.body(id);
}

function totalOf(counts: readonly NamedCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function inWords(counts: readonly NamedCount[], date: string, { words, formats }: Session): string {
  const { pcs } = words.cli;
  return [
    pcs.title(formats.day(date)),
    ...counts.map(({ name, count }) => pcs.body(name, formats.integer(count))),
    pcs.total(formats.integer(totalOf(counts))),
  ].join('\n');
}

function inJson(counts: readonly NamedCount[], date: string): JsonObject {
  const bodies = counts.map(({ bodyId, name, count, assets }) => ({
    bodyId,
    name,
    count,
    assets: assets.map(({ id, label, deviceType, serial }) => ({ id, label, deviceType, serial })),
  }));
  return { ok: true, date, total: totalOf(counts), bodies };
}
