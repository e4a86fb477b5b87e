import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { type CliRun, digests, runCli } from '#tests/cli/cli-desk.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

interface DumpedTicket {
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>> & { readonly number: string; readonly openedAt: number };
  readonly conflicts: object;
}

async function demo(...options: readonly string[]): Promise<string> {
  const share = join(await freshFolder(), 'share');
  const run = await runCli(['demo', '--share', share, '--until', '2026-06-30', ...options]);
  expect(run.err).toBe('');
  expect(run.status).toBe(EXIT.done);
  return share;
}

async function ticketsOf(share: string): Promise<readonly DumpedTicket[]> {
  const { lines } = await runCli(['dump', '--share', share, '--kind', 'ticket']);
  return lines as unknown as readonly DumpedTicket[];
}

/** What does not depend on the keys that the consoles made for themselves. */
function apartFromKeys({ out }: CliRun): string {
  return out
    .replace(/"draftCode":"BOZZA-[0-9A-Z]{4}-/g, '"draftCode":"')
    .replace(/"replica":"[0-9a-z]{20}"/g, '"replica":""');
}

/** The consoles that announced something. */
async function consolesOf(share: string): Promise<number> {
  const heads = Object.keys(await digests(join(share, 'heads')));
  return new Set(heads.map((path) => path.split('/').at(-1)?.split('.')[0])).size;
}

describe('demo', () => {
  it('tells the same tickets for the same seed, apart from the keys, and others for another', async () => {
    const wish = ['--tickets', '25', '--consoles', '3'];
    const [first, again, other] = [
      await demo(...wish, '--seed', '7'),
      await demo(...wish, '--seed', '7'),
      await demo(...wish, '--seed', '8'),
    ];
    const [one, same, different] = await Promise.all(
      [first, again, other].map((share) => runCli(['dump', '--share', share, '--kind', 'ticket'])),
    );
    if (one === undefined || same === undefined || different === undefined) throw new Error('no dump');
    expect(withoutConflicts(apartFromKeys(same))).toEqual(withoutConflicts(apartFromKeys(one)));
    expect(apartFromKeys(different)).not.toBe(apartFromKeys(one));
  });

  it('numbers every ticket of each year from 1 on, without gaps (CAP-3.4.2.1-a)', async () => {
    const share = await demo('--tickets', '60');
    const tickets = await ticketsOf(share);
    expect(tickets).toHaveLength(60);
    for (const year of ['2024', '2025', '2026']) {
      const numbers = tickets.map(({ record }) => record.number).filter((number) => number.startsWith(year));
      const expected = numbers.map((_number, n) => `${year}/${String(n + 1).padStart(6, '0')}`);
      expect([...numbers].sort()).toEqual(expected);
      const { out } = await runCli(['export', 'numeri', '--share', share, '--year', year, '--json']);
      expect(out).toBe('');
    }
  });

  it.each([1, 2, 3, 4, 5, 9])('is the work of %i consoles', async (consoles) => {
    const share = await demo('--tickets', '40', '--consoles', String(consoles));
    expect(await consolesOf(share)).toBe(consoles);
    expect(await ticketsOf(share)).toHaveLength(40);
  });

  it('ends with tickets that two consoles edited at once (X-3)', async () => {
    const tickets = await ticketsOf(await demo('--tickets', '60', '--consoles', '2'));
    expect(tickets.filter(({ conflicts }) => Object.keys(conflicts).length > 0)).not.toEqual([]);
  });

  it('does not mix with what other consoles did', async () => {
    const share = await demo('--tickets', '5');
    const before = await digests(share);
    const run = await runCli(['demo', '--share', share, '--tickets', '5']);
    expect(run.status).toBe(EXIT.failed);
    expect(run.err).toContain('[space-in-use]');
    expect(await digests(share)).toEqual(before);
  });
});

/** Of two writes of one instant the greater replica's is shown: which one that is depends on the keys. */
function withoutConflicts(dump: string): readonly string[] {
  return dump.split('\n').filter((line) => line.startsWith('{"conflicts":{}'));
}
