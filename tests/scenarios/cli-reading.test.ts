import { rename } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { CHIEF, openCliOffice, opening, ticketOf } from '#tests/cli/cli-office.ts';
import { command, digests, runCli } from '#tests/cli/cli-desk.ts';

/** Two consoles that edited the same ticket without hearing of each other, and then met. */
async function disputedTicket() {
  const office = await openCliOffice();
  const { share, apply, bodyId, home } = office;
  const ticketId = ticketOf(await apply('first', opening(bodyId, 'Stampante')));
  await runCli(['sync', '--share', share, '--home', home('second'), '--no-fence']);
  const edit = (subject: string): string => command('editTicket', CHIEF, { ticketId, changes: { subject } });
  await rename(share, `${share}-away`);
  await apply('first', edit('Stampante rotta'));
  await apply('second', edit('Stampante ferma'));
  await rename(`${share}-away`, share);
  for (const name of ['first', 'second', 'first'])
    await runCli(['sync', '--share', share, '--home', home(name), '--no-fence']);
  return { ...office, ticketId };
}

describe('dump', () => {
  it('is the same of the share and of every home that is up to date, sorted by kind and id', async () => {
    const { share, home } = await disputedTicket();
    const whole = await runCli(['dump', '--share', share]);
    expect(whole.status).toBe(EXIT.done);
    for (const name of ['first', 'second']) {
      expect((await runCli(['dump', '--share', share, '--home', home(name)])).out).toBe(whole.out);
    }
    const keys = whole.lines.map(({ kind, id }) => `${String(kind)} ${String(id)}`);
    expect(keys).toEqual([...keys].sort());
    for (const line of whole.lines) expect(Object.keys(line)).toEqual(Object.keys(line).sort());
  });

  it('shows both values of a conflict with who wrote them (X-3)', async () => {
    const { share, ticketId } = await disputedTicket();
    const { lines } = await runCli(['dump', '--share', share, '--kind', 'ticket']);
    expect(lines).toHaveLength(1);
    const { id, conflicts } = lines[0] as {
      id: string;
      conflicts: { subject: readonly { value: string }[] };
    };
    expect(id).toBe(ticketId);
    expect(conflicts.subject.map(({ value }) => value).sort()).toEqual([
      'Stampante ferma',
      'Stampante rotta',
    ]);
    for (const standing of conflicts.subject) expect(standing).toMatchObject({ actor: CHIEF });
  });
});

describe('history', () => {
  it('tells who did what, when, from what to what, oldest first', async () => {
    const { share, ticketId } = await disputedTicket();
    const told = await runCli(['history', '--share', share, '--id', ticketId, '--json']);
    expect(told.lines[0]).toMatchObject({ command: 'openTicket', actor: CHIEF });
    const edits = told.lines.filter(({ field, act }) => field === 'subject' && act === 'set');
    expect(edits.map(({ before }) => before)).toEqual([['Stampante'], ['Stampante']]);
    const words = await runCli(['history', '--share', share, '--id', ticketId]);
    expect(words.out).toContain('Ada Prova · editTicket · cambiato Oggetto: "Stampante" → "Stampante rotta"');
    expect(words.out.split('\n')).toHaveLength(told.lines.length + 1);
  });

  it('refuses an id that nothing has', async () => {
    const { share } = await openCliOffice();
    const run = await runCli(['history', '--share', share, '--id', '01HZY00000000000000000000Z']);
    expect([run.status, run.out]).toEqual([EXIT.failed, '']);
    expect(run.err).toContain('[record-absent]');
  });
});

describe('commands that only read', () => {
  it('leave every file of the share as it was, and add none', async () => {
    const { share, ticketId, home } = await disputedTicket();
    const before = await digests(share);
    for (const argv of [
      ['dump', '--share', share],
      ['dump', '--share', share, '--home', home('first')],
      ['history', '--share', share, '--id', ticketId],
      ['export', 'numeri', '--share', share, '--year', '2026'],
    ]) {
      expect((await runCli(argv)).status).toBe(EXIT.done);
    }
    expect(await digests(share)).toEqual(before);
  });

  it.each([
    ['dump', []],
    ['history', ['--id', '01HZY00000000000000000000Z']],
  ])('say of a folder that is no space what to do: %s', async (name, options) => {
    const { share, home } = await openCliOffice();
    const run = await runCli([name, '--share', home('first'), ...options, '--json']);
    expect(run.status).toBe(EXIT.failed);
    expect(run.lines).toMatchObject([{ ok: false, refusal: { code: 'space-missing' } }]);
    const away = await runCli([name, '--share', `${share}-away`, ...options]);
    expect(away.err).toContain('[share-gone]');
    expect(away.err).not.toMatch(/^\s+at /m);
  });
});
