import { createWriteStream, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import WorkbookWriter from 'exceljs/lib/stream/xlsx/workbook-writer.js';
import { createWorkbookService } from '#electron/host/workbook/workbook-service.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { CALL_REASONS, CHANNELS, TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import { ticketRegister } from '#shared/reports/ticket-register.ts';
import type { Cell, WorkbookContent } from '#shared/reports/workbook-plan.ts';
import { recordId, registerRequest, rome, sampleTicket } from '#tests/fixtures/reports/register-records.ts';
import { writeWorkbook } from '#tests/office/write-workbook.ts';

const MINUTE = 60_000;

function pick<Value>(values: readonly Value[], n: number): Value {
  return values[n % values.length] as Value;
}

/** Tickets over two years, one made at a time, as from a cursor. */
function* tickets(count: number): Generator<Ticket> {
  const start = rome('2025-01-01T08:00');
  const pace = (700 * 1_440 * MINUTE) / count;
  for (let n = 0; n < count; n += 1) {
    const openedAt = toInstant(Math.floor(start + n * pace));
    yield sampleTicket(n, {
      bodyId: recordId('body', 1 + (n % 2)),
      state: pick(TICKET_STATES, n * 7),
      priority: pick(TICKET_PRIORITIES, n * 5),
      reason: pick(CALL_REASONS, n * 3),
      channel: pick(CHANNELS, n),
      requesterName: `Richiedente ${String(n % 997)}`,
      subject: `Richiesta numero ${String(n)}: la stampante dell’ufficio ${String(n % 89)} non risponde`,
      openedAt,
      takenAt: toInstant(openedAt + 20 * MINUTE),
      resolvedAt: toInstant(openedAt + (n % 977) * MINUTE),
      closedAt: toInstant(openedAt + (n % 1_977) * MINUTE),
      outcome: 'positive',
      solution: `Sostituito il cavo ${String(n % 31)} e provata la stampa di una pagina; l’utente conferma`,
      reminders: n % 4,
      tags: ['stampanti', `piano-${String(n % 5)}`],
    });
  }
}

function register(count: number): WorkbookContent {
  const selection = { period: { from: '2025-01-01', to: '2026-12-31' }, bodyId: null };
  return ticketRegister(registerRequest({ tickets: tickets(count), expectedTickets: count, selection }));
}

/** The rows are made and thrown away: what both writers have in common. */
async function makeRows(count: number): Promise<void> {
  for (const sheet of register(count).rows) {
    let rows = 0;
    for await (const row of sheet) rows += row.length > 0 ? 1 : 0;
    if (rows === 0) throw new Error('a sheet without rows');
  }
}

/** Our service, its thread included. */
async function writeOurs(count: number, path: string, thread: string): Promise<void> {
  const service = createWorkbookService({ createWorker: () => new Worker(thread), now: () => 0 });
  await writeWorkbook(service, path, register(count));
}

function plainValue(cell: Cell): unknown {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('mark' in cell) return plainValue(cell.value);
  return 'wallTime' in cell ? new Date(`${cell.wallTime.padEnd(19, 'T00:00:00'.slice(-9))}Z`) : cell;
}

/** What the library offers for the work: rows added and committed one by one, a format for the columns of dates. */
interface PlainSheet {
  columns: readonly object[];
  addRow(values: readonly unknown[]): { commit(): void };
  commit(): void;
}

/** exceljs' streaming writer, used as its manual says. */
async function writePlain(count: number, path: string): Promise<void> {
  const content = register(count);
  const stream = createWriteStream(path);
  const workbook = new WorkbookWriter({ stream, useStyles: true } as unknown as ConstructorParameters<
    typeof WorkbookWriter
  >[0]);
  for (const [index, plan] of content.plan.sheets.entries()) {
    const options = {} as Parameters<typeof workbook.addWorksheet>[1];
    const sheet = workbook.addWorksheet(plan.name, options) as unknown as PlainSheet;
    sheet.columns = plan.columns.map(({ header, width, format }) =>
      format === 'dateTime' ? { header, width, style: { numFmt: 'dd/mm/yyyy hh:mm' } } : { header, width },
    );
    for await (const row of content.rows[index] ?? []) sheet.addRow(row.map(plainValue)).commit();
    sheet.commit();
  }
  await workbook.commit();
  if (!stream.closed) await once(stream, 'close');
}

/** The most memory that this process had, in megabytes. The system's own figure may be inherited from its parent. */
function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1_024;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1_024;
}

const [variant = '', count = '0', path = '', thread = ''] = process.argv.slice(2);
const VARIANTS: Readonly<Record<string, () => Promise<void>>> = {
  idle: () => Promise.resolve(),
  rows: () => makeRows(Number(count)),
  plain: () => writePlain(Number(count), path),
  ours: () => writeOurs(Number(count), path, thread),
};
const start = performance.now();
await VARIANTS[variant]?.();
const { user, system } = process.cpuUsage();
const seconds = (performance.now() - start) / 1_000;
const megabytes = peakMemory();
const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
rmSync(path, { force: true });
console.log(JSON.stringify({ processor: (user + system) / 1e6, seconds, megabytes, bytes }));
