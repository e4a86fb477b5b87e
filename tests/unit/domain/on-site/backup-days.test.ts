import { describe, expect, it } from 'vitest';
import type { BackupResult } from '#shared/domain/backup-check.ts';
import { openAccess } from '#shared/domain/access/access.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { BackupCheck, BackupPlan } from '#shared/domain/kinds.ts';
import { backupConformity } from '#shared/domain/on-site/backup-conformity.ts';
import { backupDays, backupsDueOn, lookedAtOn } from '#shared/domain/on-site/backup-days.ts';
import { maySignBackup } from '#shared/domain/on-site/backup-signer.ts';
import { weekdayOf } from '#shared/domain/rome-time.ts';
import { provinceBackups } from '#resources/demonstration/backups.ts';

const LOCAL = plan('local');
const REPLICA = plan('replica');
const isWeekday = (day: string): boolean => weekdayOf(day) <= 5;
const workingDaysOf = () => isWeekday;

function plan(id: string, others: Partial<BackupPlan> = {}): BackupPlan {
  const said = { id, bodyId: 'body', name: id, startsOn: '2026-11-16', closedOn: null, ...others };
  return said as unknown as BackupPlan;
}

function check({ id }: BackupPlan, day: string, result: BackupResult): BackupCheck {
  return { planId: id, day, result } as unknown as BackupCheck;
}

describe('the days of backups', () => {
  it('are every day of the week, from the first to the day before the end (P9-5.3-c)', () => {
    const short = plan('short', { startsOn: '2026-11-20', closedOn: '2026-11-23' });
    const span = { from: '2026-11-16', to: '2026-11-30', today: '2026-11-30' };
    const days = backupDays([short], [check(short, '2026-11-20', 'ok')], span, workingDaysOf);
    expect(days.map(({ day, standing }) => [day, standing])).toEqual([
      ['2026-11-20', 'ok'],
      ['2026-11-21', 'unchecked'],
      ['2026-11-22', 'unchecked'],
    ]);
  });

  it('are looked at on the same day, or on the next one on which the body works (P9-5.3-c)', () => {
    expect(lookedAtOn('2026-11-20', isWeekday)).toBe('2026-11-20');
    expect(lookedAtOn('2026-11-21', isWeekday)).toBe('2026-11-23');
    expect(lookedAtOn('2026-11-21', () => false)).toBe('2026-11-21');
  });

  it('ask on Monday for the days of the week-end too, and nothing on a Sunday (P9-5.3-c)', () => {
    const checks = [check(LOCAL, '2026-11-20', 'ok'), check(LOCAL, '2026-11-22', 'ok')];
    const due = (today: string): readonly string[] =>
      backupsDueOn([LOCAL], checks, today, workingDaysOf).map(({ day }) => day);
    expect(due('2026-11-23')).toEqual(['2026-11-21', '2026-11-23']);
    expect(due('2026-11-22')).toEqual([]);
    expect(due('2026-11-24')).toEqual(['2026-11-24']);
  });

  it('propose three lines for the Province: backup locale, replica VM, replica filesystem (PT-I.2-e)', () => {
    const plans = provinceBackups.map((said) => plan(said.name, said));
    const due = backupsDueOn(plans, [], '2026-11-16', workingDaysOf);
    expect(due.map((each) => each.plan.name)).toEqual([
      'Backup locale',
      'Replica VM (VMware Replication)',
      'Replica filesystem (rsync)',
    ]);
  });

  it('are ahead until they come', () => {
    const span = { from: '2026-11-20', to: '2026-11-21', today: '2026-11-20' };
    const days = backupDays([LOCAL], [], span, workingDaysOf);
    expect(days.map(({ standing }) => standing)).toEqual(['due', 'ahead']);
  });
});

describe('a day of a body', () => {
  it('is non conforming with the backup OK and the replica failed on 19/11/2026 (P9-5.3-c)', () => {
    const checks = [check(LOCAL, '2026-11-19', 'ok'), check(REPLICA, '2026-11-19', 'failed')];
    const span = { from: '2026-11-19', to: '2026-11-19', today: '2026-11-20' };
    const days = backupDays([LOCAL, REPLICA], checks, span, workingDaysOf);
    expect(backupConformity(days.map(({ standing }) => standing))).toBe('nonConforming');
  });

  it.each([
    [['ok', 'ok'], 'conforming'],
    [['ok', 'missing'], 'nonConforming'],
    [['ok', 'unchecked'], 'incomplete'],
    [['due'], 'incomplete'],
    [['unchecked', 'failed'], 'nonConforming'],
    [['ahead'], null],
    [[], null],
  ] as const)('with %j is %s (P9-5.3-c)', (standings, expected) => {
    expect(backupConformity(standings)).toBe(expected);
  });
});

describe('who signs a check', () => {
  const bodyId = 'province' as RecordId<'body'>;
  const personId = 'somebody' as ActorId;
  const access = (role: 'externalSupplier' | 'ictTechnician' | 'municipalContact', of = bodyId) => ({
    ...openAccess(personId),
    isOpen: false,
    grants: [{ personId, role, bodyIds: [of], from: null, to: null }],
  });

  it('is the office’s own staff: not a supplier, unless the plan leaves it to them (P9-5.3-d, A-34)', () => {
    const ofOffice = { bodyId, checker: 'office' } as const;
    const ofSupplier = { bodyId, checker: 'supplier' } as const;
    expect(maySignBackup(access('externalSupplier'), ofOffice)).toBe(false);
    expect(maySignBackup(access('ictTechnician'), ofOffice)).toBe(true);
    expect(maySignBackup(access('externalSupplier'), ofSupplier)).toBe(true);
    expect(maySignBackup(access('externalSupplier', 'other' as typeof bodyId), ofSupplier)).toBe(false);
    expect(maySignBackup(access('municipalContact'), ofSupplier)).toBe(false);
    expect(maySignBackup(openAccess(personId), ofOffice)).toBe(true);
  });
});
