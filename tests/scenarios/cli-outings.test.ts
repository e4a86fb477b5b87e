import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { addDays, dayOf } from '#shared/domain/rome-time.ts';
import { command, runCli } from '#tests/cli/cli-desk.ts';
import { CHIEF, openCliOffice, opening } from '#tests/cli/cli-office.ts';
import { bundleWorkbookWorker } from '#tests/office/workbook-worker.ts';

const NOW = createSystemClock().now();
const TODAY = dayOf(NOW);
const HOUR = 3_600_000;

describe('outings from the command line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-test-'));
  const createWorkbookWorker = await bundleWorkbookWorker(folder);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('leave a numbered report, written by itself and among the charges (CAP-3.1.6-b, CAP-3.1.7-a)', async () => {
    const { share, bodyId, apply } = await openCliOffice();
    const terms = { bodyId, validFrom: '2020-01-01', profile: 'minimal' };
    const prices = { hourlyCents: 5_000, callOutCents: 4_000 };
    const begun = [command('defineBodyTerms', CHIEF, { ...terms, ...prices }), opening(bodyId, 'Rete ferma')];
    const opened = await apply('first', begun.join(''));
    expect(opened.lines).toMatchObject([{ ok: true }, { ok: true }]);
    const { ticketId } = opened.lines[1]?.['result'] as { readonly ticketId: string };
    const report = {
      ...{ bodyId, ticketIds: [ticketId], works: 'Sostituito il cavo.', outcome: 'definitive' },
      ...{ arrivedAt: NOW - 2 * HOUR, leftAt: NOW - HOUR / 2 },
    };
    const recorded = await apply('first', command('recordOnSiteReport', CHIEF, report));
    const number = recorded.lines[0]?.['number'];
    expect(number).toMatch(/^R\d{4}\/000001$/);
    const page = join(share, '..', 'rapporto.html');
    const single = ['export', 'rapporto-intervento', '--share', share, '--number', String(number)];
    expect((await runCli([...single, '--out', page, '--json'])).status).toBe(EXIT.done);
    const written = await readFile(page, 'utf8');
    expect(written).toContain('Sostituito il cavo.');
    expect(written).toMatch(/115,00\s*€/);
    const out = join(share, '..', 'addebiti.xlsx');
    const period = ['--from', addDays(TODAY, -1), '--to', TODAY, '--out', out, '--json'];
    const charges = await runCli(['export', 'addebiti', '--share', share, ...period], '', {
      createWorkbookWorker,
    });
    expect(charges.lines).toMatchObject([{ ok: true, entries: 1 }]);
  });
});
