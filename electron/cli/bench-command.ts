import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, totalmem, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '#shared/domain/json.ts';
import { done } from '#shared/domain/refusal.ts';
import type { BenchRow } from './bench/bench-row.ts';
import { runBench } from './bench/run-bench.ts';
import { defineCommand } from './command.ts';
import { EXIT } from './exit-status.ts';
import { count, folder, optional, usually } from './option.ts';
import type { Session } from './session.ts';

const TICKETS = 20_000;
const CONSOLES = 4;

/** Measures the synchronisation and, in the same run, what it is compared with. */
export const benchCommand = defineCommand({
  name: 'bench sync',
  options: {
    tickets: usually(count(1, 1_000_000), TICKETS),
    consoles: usually(count(1, 500), CONSOLES),
    scratch: optional(folder),
  },
  async run({ tickets, consoles, scratch }, session) {
    const { stages } = session.words.cliBench;
    const place = await mkdtemp(join(scratch ?? tmpdir(), 'presidio-bench-'));
    try {
      const rows = await runBench(session, {
        tickets,
        consoles,
        folder: place,
        tell: (stage) => session.progress(stages[stage]),
      });
      if (session.json)
        await session.tell('', { ok: true, tickets, consoles, machine: machine(), rows: asJson(rows) });
      else for (const row of rows) await session.tell(inWords(row, session), {});
    } finally {
      await rm(place, { recursive: true, force: true });
    }
    return done(EXIT.done);
  },
});

function machine(): JsonObject {
  return { node: process.versions.node, processors: cpus().length, memoryBytes: totalmem() };
}

/** A row is plain data: only its declaration says more. */
function asJson(rows: readonly BenchRow[]): readonly JsonObject[] {
  return rows.map((row) => ({ ...row }));
}

function inWords(
  { row, subject, figure, unit, must, moonshot, verdict }: BenchRow,
  session: Session,
): string {
  const { cliBench } = session.words;
  const { formats } = session;
  const goals = [
    cliBench.must(formats.decimal(must, 1)),
    ...(moonshot === null ? [] : [cliBench.moonshot(formats.decimal(moonshot, 1))]),
  ];
  const measure = `${formats.decimal(figure, 2)} ${cliBench.units[unit]}`;
  return `${String(row)} · ${cliBench.subjects[subject]}: ${measure} (${goals.join(', ')}) · ${cliBench.verdicts[verdict]}`;
}
