import { describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { runCli } from '#tests/cli/cli-desk.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

interface Report {
  readonly tickets: number;
  readonly consoles: number;
  readonly rows: readonly {
    readonly row: number;
    readonly subject: string;
    readonly figure: number;
    readonly unit: string;
    readonly peer: object | null;
  }[];
}

describe('bench sync', () => {
  it('measures every row with its peer, and counts what the share is asked', async () => {
    const scratch = await freshFolder();
    const options = ['--tickets', '60', '--consoles', '3', '--scratch', scratch, '--json'];
    const run = await runCli(['bench', 'sync', ...options]);
    expect(run.status).toBe(EXIT.done);
    const report = JSON.parse(run.out) as Report;
    expect(report).toMatchObject({ ok: true, tickets: 60, consoles: 3 });
    expect([...new Set(report.rows.map(({ row }) => row))]).toEqual([1, 2, 3, 4, 6]);
    const figure = (subject: string) => report.rows.find((row) => row.subject === subject)?.figure;
    expect(figure('idleRound')).toBe(1);
    expect(figure('publishCalls')).toBeLessThanOrEqual(6);
    expect(figure('fetchCalls')).toBeLessThanOrEqual(6);
    const compared = report.rows.filter(({ subject }) => subject !== 'idleRound');
    for (const { peer } of compared) expect(peer).not.toBeNull();
  });
});
