import { describe, expect, it } from 'vitest';
import { readOfficeRules } from '#shared/application/office-rules.ts';
import { readBackups } from '#shared/application/on-site/read-backups.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { backupReport } from '#shared/reports/on-site/backup-report.ts';
import { italian } from '#shared/text/italian.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

async function told() {
  const office = await createTestOffice();
  const { bodyId, context } = office;
  const details = { bodyId, checker: 'office', evidence: 'direct', startsOn: '2026-11-18' } as const;
  const plan = async (name: string, type: 'local' | 'replica') =>
    (await office.act('defineBackupPlan', { ...details, name, type })).value.id;
  const [local, replica] = [await plan('Backup locale', 'local'), await plan('Replica DR', 'replica')];
  const both = [local, replica].map((planId) => ({ planId, day: '2026-11-18' }));
  await office.act('confirmBackups', { days: [...both, { planId: local, day: '2026-11-19' }] });
  const failed = { planId: replica, day: '2026-11-19', result: 'failed', note: 'Disco pieno' } as const;
  await office.act('recordBackupCheck', failed);
  const { workspace, clock } = context;
  const request = {
    ...(await readBackups(workspace)),
    bodies: await workspace.list('body'),
    seats: [],
    people: await workspace.list('person'),
    rulesOf: createRulesOf(await readOfficeRules(workspace)),
    selection: { period: { from: '2026-11-01', to: '2026-11-30' }, bodyId: null },
    generatedAt: clock.now(),
    generatedBy: 'prova',
    version: '1.0.0',
    catalogue: italian,
  };
  return { request, report: backupReport(request) };
}

describe('the report of backup checks', () => {
  it('counts outcomes and days by body, and lists what failed with its ticket (P9-5.3-c, A-20)', async () => {
    const { request, report } = await told();
    expect(report.things).toBe(6);
    const rows = report.tables.map((table) => {
      const place = { sheet: table.name, firstRow: 2, count: table.count };
      return table.rows(place, [place, place, place]);
    });
    const [checks, days, list] = rows;
    expect(checks?.[0]?.slice(0, 6)).toEqual(['Londa', 6, 3, 1, 0, 2]);
    expect(days?.[0]?.slice(0, 5)).toEqual(['Londa', 3, 1, 1, 1]);
    const code = request.tickets[0]?.draftCode;
    expect(list).toEqual([
      [
        { wallTime: '2026-11-19' },
        'Londa',
        'Replica DR',
        'Fallito',
        'Non conforme',
        code,
        'Ada Lanterna',
        'Disco pieno',
      ],
      [
        { wallTime: '2026-11-20' },
        'Londa',
        'Backup locale',
        'Da controllare',
        'Incompleto',
        null,
        null,
        null,
      ],
      [{ wallTime: '2026-11-20' }, 'Londa', 'Replica DR', 'Da controllare', 'Incompleto', null, null, null],
    ]);
  });
});
