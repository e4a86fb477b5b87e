import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { type CliRun, runCli } from '#tests/cli/cli-desk.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

function sla(calendar: string, opened: string, ...options: readonly string[]): Promise<CliRun> {
  return runCli(['sla', '--calendar', calendar, '--opened', opened, ...options]);
}

/** The path of a new file that says this. */
async function fileOf(content: unknown): Promise<string> {
  const path = join(await freshFolder(), 'given.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function answer(run: Promise<CliRun>): Promise<Readonly<Record<string, unknown>>> {
  const { status, lines, err } = await run;
  expect(err).toBe('');
  expect(status).toBe(EXIT.done);
  return lines[0] ?? {};
}

const MORNINGS = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '13:00' }));

describe('presidio sla', () => {
  it.each([
    ['CAL-CAP', '2026-11-20T16:00', 'ALTA', '2026-11-23T16:00:00+01:00', 480],
    ['CAL-CAP', '2026-11-26T17:00', 'MEDIA', '2026-11-30T11:30:00+01:00', 720],
    ['CAL-CAP', '2026-12-07T09:00', 'BASSA', '2026-12-10T09:00:00+01:00', 960],
    ['CAL-CAP', '2026-11-21T10:00', 'ALTA', '2026-11-23T18:00:00+01:00', 480],
    ['CAL-CAP', '2027-10-01T16:00', 'ALTA', '2027-10-05T16:00:00+02:00', 480],
    ['CAL-CAP', '2026-11-24T13:00', 'ALTA', '2026-11-25T12:30:00+01:00', 480],
    ['CAL-PERF', '2026-11-24T13:00', 'ALTA', '2026-11-25T12:00:00+01:00', 480],
  ])('gives the due time of %s opened %s with priority %s: %s (CAP-7-a)', async (...given) => {
    const [calendar, opened, priority, due, minutes] = given;
    const told = await answer(sla(calendar, opened, '--priority', priority, '--json'));
    expect(told).toMatchObject({ ok: true, due, minutes, elapsedMinutes: minutes });
    const days = told['days'] as readonly { readonly minutes: number; readonly totalMinutes: number }[];
    expect(days.reduce((sum, day) => sum + day.minutes, 0)).toBe(minutes);
    expect(days.at(-1)?.totalMinutes).toBe(minutes);
  });

  it('counts until a moment: four hours from Friday 16:00 to Monday 10:30 (CAP-3.1.2-d)', async () => {
    const until = ['--priority', 'alta', '--until', '2026-11-23T10:30'];
    const told = await answer(sla('CAL-CAP', '2026-11-20T16:00', ...until, '--json'));
    expect(told).toMatchObject({ due: '2026-11-23T16:00:00+01:00', elapsedMinutes: 240 });
    const { out } = await sla('CAL-CAP', '2026-11-20T16:00', ...until);
    expect(out.replaceAll('\u00a0', ' ')).toBe(
      'Scadenza della presa in carico: 23/11/2026 16:00.\nFino al 23/11/2026 10:30: 4 h di orario di servizio.\n',
    );
  });

  it('goes on counting after the due time', async () => {
    const late = ['--minutes', '60', '--until', '2026-11-24T18:00', '--json'];
    const told = await answer(sla('CAL-CAP', '2026-11-24T08:30', ...late));
    expect(told).toMatchObject({ due: '2026-11-24T09:30:00+01:00', minutes: 60, elapsedMinutes: 480 });
  });

  it('lets the minutes win over the priority', async () => {
    const both = ['--priority', 'BASSA', '--minutes', '30', '--json'];
    expect(await answer(sla('CAL-CAP', '2026-11-24T08:30', ...both))).toMatchObject({
      due: '2026-11-24T09:00:00+01:00',
      minutes: 30,
    });
  });

  it('explains the count day by day (X-6)', async () => {
    const { out } = await sla('CAL-CAP', '2026-12-07T09:00', '--priority', 'BASSA', '--explain');
    expect(out.replaceAll('\u00a0', ' ')).toContain('mar 08/12/2026: festività, Immacolata Concezione\n');
    expect(out.replaceAll('\u00a0', ' ')).toContain('gio 10/12/2026: 08:30-09:00 = 30 min (in tutto 16 h)\n');
  });

  it('reads a file of hours with its versions and closures, and one of pauses', async () => {
    const calendar = await fileOf({
      versions: [
        { slots: MORNINGS },
        { validFrom: '2026-11-25', slots: [...MORNINGS, { weekday: 3, from: '14:00', to: '24:00' }] },
      ],
      closures: [{ firstDay: '2026-11-24', from: '09:00', to: '11:00', reason: 'Assemblea' }],
    });
    const pauses = await fileOf([{ from: '2026-11-23T10:00', to: '2026-11-23T12:00', reason: 'Attesa' }]);
    const options = ['--minutes', '840', '--pauses', pauses, '--json'];
    // Monday 2 h of 4, Tuesday 2 of 4, Wednesday 4 and then 6 of 10.
    const told = await answer(sla(calendar, '2026-11-23T09:00', ...options));
    expect(told['due']).toBe('2026-11-25T20:00:00+01:00');
    expect(told['days']).toMatchObject([
      {
        day: '2026-11-23',
        paused: [{ from: '2026-11-23T10:00:00+01:00', to: '2026-11-23T12:00:00+01:00' }],
        minutes: 120,
      },
      { day: '2026-11-24', reason: 'partialClosure', name: 'Assemblea', minutes: 120, totalMinutes: 240 },
      { day: '2026-11-25', calendarFrom: '2026-11-25', minutes: 600, totalMinutes: 840 },
    ]);
  });

  it('reads a file with one version of the hours', async () => {
    const calendar = await fileOf({ slots: MORNINGS, nationalHolidays: false, patronDay: '12-09' });
    const told = await answer(sla(calendar, '2026-12-08T12:00', '--minutes', '120', '--json'));
    expect(told['due']).toBe('2026-12-10T10:00:00+01:00');
  });

  it.each([
    ['neither a ready calendar nor a file', 'CAL-XYZ', 'input-unreadable'],
    ['no JSON', '{', 'input-malformed'],
    ['no slots', {}, 'input-malformed'],
    ['overlapping slots', { slots: [...MORNINGS, ...MORNINGS] }, 'input-malformed'],
    ['an unknown field', { slots: MORNINGS, hours: 8 }, 'input-malformed'],
    ['an eighth day', { slots: [{ weekday: 8, from: '09:00', to: '10:00' }] }, 'input-malformed'],
    [
      'a closure that ends before it begins',
      { slots: MORNINGS, closures: [{ firstDay: '2026-11-24', lastDay: '2026-11-23' }] },
      'input-malformed',
    ],
  ])('ends with 2 and says why for a calendar that is %s', async (_what, content, code) => {
    const calendar = content === 'CAL-XYZ' ? content : await fileOf(content);
    const { status, err, lines } = await sla(calendar, '2026-11-24T09:00', '--minutes', '60', '--json');
    expect(status).toBe(EXIT.misused);
    expect(lines).toMatchObject([{ ok: false, refusal: { code } }]);
    expect(err).toContain(`[${code}]`);
  });

  it('says where a file is not as it must be', async () => {
    const calendar = await fileOf({
      versions: [{ slots: MORNINGS }, { slots: [{ weekday: 1, from: '9' }] }],
    });
    const { err } = await sla(calendar, '2026-11-24T09:00', '--minutes', '60');
    expect(err).toContain(`${calendar}: versions.1.slots.0.from`);
  });

  it.each([
    ['backwards', [{ from: '2026-11-24T10:00', to: '2026-11-24T09:00' }]],
    ['at no moment', [{ from: '2026-11-31T10:00', to: '2026-12-01T09:00' }]],
    ['of another form', { from: '2026-11-24T10:00' }],
  ])('ends with 2 for pauses written %s', async (_what, content) => {
    const pauses = await fileOf(content);
    const { status, err } = await sla('CAL-CAP', '2026-11-24T09:00', '--minutes', '60', '--pauses', pauses);
    expect(status).toBe(EXIT.misused);
    expect(err).toContain('input-malformed');
    expect(err).toContain(pauses);
  });

  it.each([
    ['nothing allowed', [], '--minutes'],
    ['an unknown priority', ['--priority', 'URGENTE'], '“URGENTE”'],
    ['no minute', ['--minutes', '0'], '--minutes'],
    ['an end before the opening', ['--minutes', '5', '--until', '2026-11-24T08:59'], 'prima di cominciare'],
    ['an end that is no moment', ['--minutes', '5', '--until', '24/11/2026'], '--until'],
  ])('ends with 2 and says how it is used: %s', async (_what, options, said) => {
    const { status, err, out } = await sla('CAL-CAP', '2026-11-24T09:00', ...options);
    expect(status).toBe(EXIT.misused);
    expect(err).toContain(said);
    expect(out).toBe('');
  });

  it('guesses nothing before the hours are in force, nor from a calendar without hours (A-2)', async () => {
    const later = await fileOf({ validFrom: '2027-01-01', slots: MORNINGS });
    const idle = await fileOf({ slots: [] });
    for (const calendar of [later, idle]) {
      const { status, lines } = await sla(calendar, '2026-11-24T09:00', '--priority', 'ALTA', '--json');
      expect(status).toBe(EXIT.failed);
      expect(lines).toMatchObject([{ ok: false, refusal: { code: 'due-unknown' } }]);
    }
  });
});
