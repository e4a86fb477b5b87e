import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '#electron/browser/find-browser.ts';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { createMemoryConsole } from '#shared/replica/memory-console.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import { writeSnapshot } from '#shared/replica/sync/snapshot-writer.ts';
import type { SyncParts } from '#shared/replica/sync/sync-parts.ts';
import { streamRow } from '#shared/replica/sync/sync-rows.ts';
import { saveRows } from '#shared/replica/sync/sync-rows-batch.ts';
import { createPeer } from '#tests/sync/peer.ts';
import { createFolderWorld, createReader, type FolderWorld } from '#tests/sync/reading-console.ts';
import { composeReceipt } from '#tests/receipts.ts';

const [tickets = '20000', rounds = '3'] = process.argv.slice(2);
const UNTIL = toInstant(Date.parse('2026-11-20T15:00:00Z'));

/** A folder with a snapshot of a demonstration, and its records as lines. */
async function fillFolder(world: FolderWorld): Promise<ReadonlyMap<string, string>> {
  const writer = await createReader(world);
  const wish = {
    tickets: Number(tickets),
    seed: 20_240_917,
    until: UNTIL,
    createConsole: createMemoryConsole,
    composeReceipt,
  };
  for await (const { changes } of generateDemonstration(wish)) {
    const received = await receiveChanges(writer, changes);
    if (!received.ok) throw new Error(received.refusal.code);
  }
  const peer = await createPeer(world);
  await peer.segment(1);
  await peer.announce();
  await standWhereTheyAre(writer);
  const outcome = await writeSnapshot(writer);
  if (outcome !== 'written') throw new Error(outcome);
  const linesOf = async (kinds: readonly (keyof typeof KINDS)[]): Promise<string> => {
    const rows = await Promise.all(kinds.map((kind) => writer.store.rows(kind)));
    return rows
      .flat()
      .map((row) => JSON.stringify(row))
      .join('\n');
  };
  return new Map([
    ['/raw/tickets', await linesOf(['ticket'])],
    ['/raw/everything', await linesOf(Object.keys(KINDS) as (keyof typeof KINDS)[])],
  ]);
}

/** As if every change had been read from segments: a snapshot is only written of what others published. */
async function standWhereTheyAre({ store }: SyncParts): Promise<void> {
  const streams = (await store.positions()).map(({ scope, replica, n }) => {
    const at = { q: 1, chain: '0'.repeat(32), n };
    const state = { tail: {}, state: 'ok', since: 1, misses: 0, why: '', nackedAt: 0 } as const;
    return streamRow({ scope, replica, ...at, announced: at, ...state });
  });
  await saveRows(store, { put: streams });
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text === '' ? {} : (JSON.parse(text) as Record<string, string>);
}

/** What the host answers, as text. */
async function answer(
  world: FolderWorld,
  address: string,
  argument: Record<string, string>,
): Promise<unknown> {
  const { share, space } = world;
  if (address === '/space') return { space };
  if (address === '/list') return share.list(argument['directory'] ?? '');
  const found = await share.read(
    argument['path'] ?? '',
    Number(argument['maxBytes']),
    argument['publicKey'] ?? null,
  );
  if (found.found === 'nothing') return found;
  const bytes = Buffer.from(found.bytes).toString('base64');
  return found.found === 'unusable'
    ? { ...found, bytes }
    : { ...found, bytes, file: { ...found.file, bytes: '' } };
}

async function serve(world: FolderWorld, raw: ReadonlyMap<string, string>, script: string) {
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = request.url ?? '/';
    const fixed = raw.get(address);
    if (address === '/')
      response.setHeader('content-type', 'text/html').end('<script type="module" src="/page.mjs"></script>');
    else if (address === '/page.mjs') response.setHeader('content-type', 'text/javascript').end(script);
    else if (fixed !== undefined) response.end(fixed);
    else response.end(JSON.stringify(await answer(world, address, await bodyOf(request))));
  };
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function middle(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function tell(what: string, ms: number, against?: number): void {
  const ratio = against === undefined ? '' : `${(ms / against).toFixed(2)} x`;
  console.log(`${what.padEnd(52)} ${ms.toFixed(0).padStart(8)} ms   ${ratio}`);
}

async function measure(page: Page): Promise<void> {
  const taken: Record<'read' | 'insert' | 'list' | 'durable', number[]> = {
    read: [],
    insert: [],
    list: [],
    durable: [],
  };
  let records = 0;
  for (let round = 0; round < Number(rounds); round += 1) {
    taken.read.push(await page.evaluate<number>('bench.rawRead("tickets")'));
    taken.insert.push(await page.evaluate<number>('bench.rawInsert()'));
    const filled = await page.evaluate<{ listMs: number; durableMs: number; records: number }>(
      'bench.fill()',
    );
    taken.list.push(filled.listMs);
    taken.durable.push(filled.durableMs);
    ({ records } = filled);
  }
  console.log(`${tickets} tickets, ${String(records)} records, middle of ${rounds}`);
  tell('tickets as lines: read, parsed', middle(taken.read));
  tell('the newest 50 tickets of a new console', middle(taken.list), middle(taken.read));
  tell('every record 500 to a row: read, parsed, put', middle(taken.insert));
  tell('everything of a new console durable', middle(taken.durable), middle(taken.insert));
  for (const [consoles, scopes] of [
    [2, 1],
    [200, 40],
  ]) {
    const times = await page.evaluate<number[]>(`bench.idle(${String(consoles)}, ${String(scopes)}, 8)`);
    tell(`an idle round among ${String(consoles)} consoles, ${String(scopes)} scopes: first`, times[0] ?? 0);
    tell('  and those that follow', middle(times.slice(2)));
  }
}

const bare = createFolderWorld();
const created = await createSpace(bare.share, { name: 'Prova', readme: 'Non toccare.', clock: bare.clock });
if (!created.ok) throw new Error(created.refusal.code);
const world: FolderWorld = { ...bare, space: created.value.sp };
const raw = await fillFolder(world);
const script = await readFile(join(import.meta.dirname, 'sync-window-page.mjs'), 'utf8');
const server = await serve(world, raw, script);
const program = findBrowser({ platform: process.platform, env: process.env, home: homedir() });
if (program === null) throw new Error('no browser is installed');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: program, args });
try {
  const page = await browser.newPage();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no address');
  await page.goto(`http://127.0.0.1:${String(address.port)}/`);
  await page.waitForFunction('globalThis.bench !== undefined');
  await measure(page);
} finally {
  await browser.close();
  server.close();
}
