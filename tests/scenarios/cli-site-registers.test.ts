import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { addDays, dayOf } from '#shared/domain/rome-time.ts';
import { type CliRun, command, runCli } from '#tests/cli/cli-desk.ts';
import { CHIEF, openCliOffice } from '#tests/cli/cli-office.ts';
import { bundleWorkbookWorker } from '#tests/office/workbook-worker.ts';

const TODAY = dayOf(createSystemClock().now());
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  week: 1,
  weekday,
  label: `L${String(weekday)}`,
}));

function resultOf(run: CliRun): { readonly id: string; readonly personId: string } {
  expect(run.lines[0]).toMatchObject({ ok: true });
  return run.lines[0]?.['result'] as ReturnType<typeof resultOf>;
}

describe('the registers kept on site, by commands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-test-'));
  const createWorkbookWorker = await bundleWorkbookWorker(folder);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('make one entry of a change of medium that is written at two consoles, and name both (REG-5.3-d, X-3)', async () => {
    const { share, bodyId, apply, home } = await openCliOffice();
    const said = { bodyId, givenName: 'Rita', familyName: 'Referente' };
    const { personId } = resultOf(await apply('first', command('registerPerson', CHIEF, said)));
    const plan = { bodyId, name: 'Nastri', startsOn: addDays(TODAY, -2), weeks: 1, slots: EVERY_DAY };
    const { id: planId } = resultOf(await apply('first', command('defineMediaPlan', CHIEF, plan)));
    await runCli(['sync', '--share', share, '--home', home('second'), '--no-fence']);
    const change = { planId, insertedLabel: 'L1' };
    const one = resultOf(
      await apply('first', command('recordMediaChange', CHIEF, { ...change, minutes: 4 })),
    );
    const noted = { ...change, note: 'Testina pulita' };
    const other = resultOf(await apply('second', command('recordMediaChange', personId, noted)));
    expect(other.id).toBe(one.id);
    const { lines } = await runCli(['dump', '--share', share, '--kind', 'mediaChange']);
    expect(lines).toHaveLength(1);
    const { record } = lines[0] as { readonly record: Readonly<Record<string, unknown>> };
    expect(record).toMatchObject({ insertedLabel: 'L1', minutes: 4, note: 'Testina pulita' });
    expect([...(record['doneByIds'] as readonly string[])].sort()).toEqual([CHIEF, personId].sort());
  });

  it('are exported with what was missed and who is still in (REG-5.3-c, REG-5.3-d)', async () => {
    const { share, bodyId, apply } = await openCliOffice();
    const plan = { bodyId, name: 'Nastri', startsOn: addDays(TODAY, -2), weeks: 1, slots: EVERY_DAY };
    await apply('first', command('defineMediaPlan', CHIEF, plan));
    const room = resultOf(await apply('first', command('defineMachineRoom', CHIEF, { bodyId, name: 'CED' })));
    const visit = { roomId: room.id, visitor: 'Elettricista', reason: 'Gruppo di continuità' };
    await apply('first', command('recordRoomEntry', CHIEF, visit));
    const exported = async (report: string): Promise<unknown> => {
      const out = join(share, '..', `${report}.xlsx`);
      const when = ['--from', addDays(TODAY, -2), '--to', TODAY];
      const argv = ['export', report, '--share', share, ...when, '--out', out, '--json'];
      const run = await runCli(argv, '', { createWorkbookWorker });
      expect(run.status).toBe(EXIT.done);
      return run.lines[0]?.['entries'];
    };
    expect(await exported('registro-sala-macchine')).toBe(1);
    expect(await exported('rotazione-supporti')).toBe(3);
  });
});
