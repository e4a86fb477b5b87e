import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '#electron/cli/console-home.ts';
import { EXIT } from '#electron/cli/exit-status.ts';
import { CHIEF, openCliOffice, opening, ticketOf } from '#tests/cli/cli-office.ts';
import { command, digests, runCli } from '#tests/cli/cli-desk.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

/** What the fence waits for, a pause and its listings, less the moments that pass by themselves. */
const FENCE = 19_000;

describe('init', () => {
  it('prepares a folder, and leaves one that is prepared as it is', async () => {
    const share = join(await freshFolder(), 'share');
    expect((await runCli(['init', '--share', share, '--name', 'Ufficio'])).status).toBe(EXIT.done);
    const before = await digests(share);
    expect(Object.keys(before)).toHaveLength(2);
    const again = await runCli(['init', '--share', share, '--name', 'Altro', '--json']);
    expect(again.status).toBe(EXIT.failed);
    expect(again.lines).toMatchObject([{ ok: false, refusal: { code: 'space-exists' } }]);
    expect(await digests(share)).toEqual(before);
  });

  it('keeps the files of others that are there', async () => {
    const share = await freshFolder();
    await mkdir(join(share, 'Documenti'));
    expect((await runCli(['init', '--share', share, '--name', 'Ufficio'])).status).toBe(EXIT.done);
    expect(await readdir(share)).toContain('Documenti');
  });

  it('makes no path that is not there: its name is more likely wrong', async () => {
    const folder = await freshFolder();
    const run = await runCli(['init', '--share', join(folder, 'a', 'b'), '--name', 'Ufficio']);
    expect(run.status).toBe(EXIT.failed);
    expect(run.err).toContain('[folder-missing]');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('apply', () => {
  it('numbers the tickets it opens and tells each number beside its provisional code (CAP-3.4.2.1-a, X-2)', async () => {
    const { apply, bodyId } = await openCliOffice();
    const run = await apply('first', opening(bodyId, 'Uno') + opening(bodyId, 'Due'));
    expect(run.status).toBe(EXIT.done);
    expect(run.lines).toMatchObject([
      { line: 1, ok: true, use: 'openTicket' },
      { line: 2, ok: true, use: 'openTicket' },
    ]);
    for (const { line, number, code } of run.lines) {
      expect(number).toMatch(new RegExp(`^\\d{4}/00000${String(line)}$`));
      expect(code).toMatch(/^BOZZA-[0-9A-Z]{4}-\d+$/);
    }
  });

  it('goes on after a line that is refused, and ends with 1', async () => {
    const { apply, bodyId } = await openCliOffice();
    const lines = [
      'this is no command\n',
      '\n',
      command('formatDisk', CHIEF, {}),
      command('openTicket', '01HZY000000000000000000009', {}),
      command('openTicket', CHIEF, { bodyId }),
      opening(bodyId, 'Città'),
    ];
    const run = await apply('first', lines.join(''));
    expect(run.status).toBe(EXIT.failed);
    expect(run.lines.map(({ line, ok, refusal }) => [line, ok, codeOf(refusal)])).toEqual([
      [1, false, 'command-malformed'],
      [3, false, 'use-case-unknown'],
      [4, false, 'actor-unknown'],
      [5, false, 'arguments-invalid'],
      [6, true, undefined],
    ]);
    for (const { message } of run.lines.slice(0, 4)) expect(message).toMatch(/\S\.$/);
  });

  it('waits for the fence, unless whoever gives the command vouches for the home', async () => {
    const { share, home, bodyId, apply } = await openCliOffice();
    const argv = ['apply', '--share', share, '--home', home('first'), '--file', '-'];
    expect((await runCli(argv, opening(bodyId, 'Uno'))).waited).toBeGreaterThanOrEqual(FENCE);
    expect((await apply('first', opening(bodyId, 'Due'))).waited).toBeLessThan(FENCE);
  });

  it('keeps what it did when the share is away, says what waits, and sends it when it is back', async () => {
    const { share, apply, home, bodyId } = await openCliOffice();
    await rename(share, `${share}-away`);
    const run = await apply('first', opening(bodyId, 'Uno'));
    expect(run.status).toBe(EXIT.failed);
    expect(run.lines).toMatchObject([{ line: 1, ok: true, number: null }]);
    expect(run.err).toContain('[share-gone]');
    expect(run.err).toContain('1 modifica attende');
    await rename(`${share}-away`, share);
    const sync = await runCli(['sync', '--share', share, '--home', home('first'), '--no-fence', '--json']);
    expect(sync.lines).toMatchObject([{ ok: true, sent: 2, numbered: 1, waiting: 0, unnumbered: 0 }]);
    const tickets = await runCli(['dump', '--share', share, '--kind', 'ticket']);
    expect(tickets.lines.map(({ id }) => id)).toEqual([ticketOf(run)]);
    expect(tickets.out).toMatch(/"number":"\d{4}\/000001"/);
  });

  it('writes nothing to a folder that is empty or of another office', async () => {
    const { share, apply, bodyId } = await openCliOffice();
    await rename(share, `${share}-away`);
    await mkdir(share);
    const empty = await apply('first', opening(bodyId, 'Uno'));
    expect([empty.status, empty.lines]).toEqual([EXIT.failed, []]);
    expect(empty.err).toContain('[space-missing]');
    expect(await readdir(share)).toEqual([]);
    await runCli(['init', '--share', share, '--name', 'Altro ufficio']);
    const before = await digests(share);
    const other = await apply('first', opening(bodyId, 'Uno'));
    expect([other.status, other.lines]).toEqual([EXIT.failed, []]);
    expect(other.err).toContain('[space-other]');
    expect(await digests(share)).toEqual(before);
  });

  it('begins no home while the share cannot be reached', async () => {
    const folder = await freshFolder();
    const argv = ['--share', join(folder, 'away'), '--home', join(folder, 'home'), '--file', '-'];
    const run = await runCli(['apply', ...argv, '--no-fence'], opening(CHIEF, 'Uno'));
    expect(run.status).toBe(EXIT.failed);
    expect(run.err).toContain('[share-gone]');
    expect(await readdir(folder)).toEqual([]);
  });

  it('touches no folder that somebody else filled', async () => {
    const { share } = await openCliOffice();
    const home = await freshFolder();
    await mkdir(join(home, 'Documenti'));
    const run = await runCli(['sync', '--share', share, '--home', home, '--no-fence']);
    expect(run.status).toBe(EXIT.failed);
    expect(run.err).toContain('[home-unreadable]');
    expect(await readdir(home)).toEqual(['Documenti']);
  });

  it('does not work in a home where another command is at work', async () => {
    const { share, home, bodyId, apply } = await openCliOffice();
    const held = await openArchive(home('first'));
    if (!held.ok) throw new Error(held.refusal.code);
    const run = await apply('first', opening(bodyId, 'Uno'));
    expect([run.status, run.out]).toEqual([EXIT.failed, '']);
    expect(run.err).toContain('[home-blocked]');
    await held.value.close();
    expect((await runCli(['sync', '--share', share, '--home', home('first'), '--no-fence'])).status).toBe(
      EXIT.done,
    );
  });

  it('reads no line when the file is not there', async () => {
    const { share, home } = await openCliOffice();
    const argv = ['--share', share, '--home', home('first'), '--file', home('absent.jsonl')];
    const run = await runCli(['apply', ...argv]);
    expect([run.status, run.out]).toEqual([EXIT.failed, '']);
    expect(run.err).toContain('[file-unreadable]');
  });
});

function codeOf(refusal: unknown): string | undefined {
  return (refusal as { readonly code: string } | undefined)?.code;
}
