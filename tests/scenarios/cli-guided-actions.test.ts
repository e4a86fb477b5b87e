import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { addDays, dayOf } from '#shared/domain/rome-time.ts';
import { type CliRun, command, runCli } from '#tests/cli/cli-desk.ts';
import { CHIEF, openCliOffice, opening, ticketOf } from '#tests/cli/cli-office.ts';
import { bundleWorkbookWorker } from '#tests/office/workbook-worker.ts';

const TODAY = dayOf(createSystemClock().now());

function resultOf(run: CliRun): Readonly<Record<string, string>> {
  expect(run.lines[0]).toMatchObject({ ok: true });
  return run.lines[0]?.['result'] as Readonly<Record<string, string>>;
}

describe('work of a municipal contact, by commands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-test-'));
  const createWorkbookWorker = await bundleWorkbookWorker(folder);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is logged at the console of the body, and is on the ticket and in the report of the office (REG-5.3-a, REG-5.3-b)', async () => {
    const { share, bodyId, apply, home } = await openCliOffice();
    const said = { bodyId, givenName: 'Rita', familyName: 'Referente', consoleRole: 'municipalContact' };
    const chief = { personId: CHIEF, changes: { consoleRole: 'ictManager' } };
    await apply('office', command('editPerson', CHIEF, chief));
    const { personId: contact = '' } = resultOf(
      await apply('office', command('registerPerson', CHIEF, said)),
    );
    const ticketId = ticketOf(await apply('office', opening(bodyId, 'Non si accende')));
    await runCli(['sync', '--share', share, '--home', home('seat'), '--no-fence']);

    const restart = { type: 'restart', minutes: 15, outcome: 'solved', place: 'Anagrafe' };
    const unguided = await apply('seat', command('logGuidedAction', contact, { ...restart, ticketId }));
    expect(unguided.lines).toMatchObject([{ ok: false, refusal: { code: 'arguments-invalid' } }]);
    const guided = { ...restart, guidedById: CHIEF };
    resultOf(await apply('seat', command('logGuidedAction', contact, { ...guided, ticketId })));
    const opened = resultOf(await apply('seat', command('logGuidedAction', contact, guided)));

    const { lines } = await runCli(['dump', '--share', share, '--kind', 'guidedAction']);
    expect(lines.map(({ record }) => record)).toMatchObject([
      { ticketId, byId: contact, guidedById: CHIEF, minutes: 15 },
      { ticketId: opened['ticketId'], place: 'Anagrafe' },
    ]);
    const out = join(share, '..', 'interventi.xlsx');
    const when = ['--from', addDays(TODAY, -1), '--to', TODAY];
    const argv = ['export', 'interventi-referenti', '--share', share, ...when, '--out', out, '--json'];
    const run = await runCli(argv, '', { createWorkbookWorker });
    expect(run.status).toBe(EXIT.done);
    expect(run.lines[0]?.['entries']).toBe(2);
  });
});
