import { describe, expect, it } from 'vitest';
import type { Change, Mutation } from '#shared/domain/change.ts';
import type { AuditLine } from '#shared/replica/history.ts';
import { historyOf } from '#shared/replica/history.ts';
import { changeElsewhere } from '#tests/contracts/sample-records.ts';
import { replicaNumber, SOMEBODY } from '#tests/laws/simulated-console.ts';
import { futureForm, veil } from '#tests/laws/veil.ts';

const KEY = { kind: 'ticket', id: 'T1' } as const;

function change(n: number, ...mutations: readonly Mutation[]): Change {
  return changeElsewhere(n, n * 1_000, mutations);
}

function at(...numbers: readonly number[]) {
  return numbers.map((n) => ({ replica: replicaNumber(1), n }));
}

function told(changes: readonly Change[]): readonly (readonly unknown[])[] {
  return historyOf(KEY, changes).map(({ act, field, before, after }: AuditLine) => [
    act,
    field,
    before,
    after,
  ]);
}

describe('the history of a record', () => {
  it('says who did what, when, with which command and why', () => {
    const created: Change = {
      ...change(1, { op: 'create', ...KEY, fields: { subject: 'Stampante' } }),
      reason: 'telefonata',
      clockCorrection: -5_000,
    };
    expect(historyOf(KEY, [created])).toEqual([
      {
        change: { scope: created.scope, replica: created.replica, n: 1 },
        actor: SOMEBODY,
        at: 1_000,
        command: 'elsewhere',
        reason: 'telefonata',
        clockCorrection: -5_000,
        act: 'create',
        field: 'subject',
        before: [],
        after: 'Stampante',
      },
    ]);
  });

  it('gives before as what was replaced, all of it where a dispute was settled', () => {
    const changes = [
      change(1, { op: 'create', ...KEY, fields: { subject: 'a', state: 'opened' } }),
      change(2, { op: 'set', ...KEY, fields: { subject: { value: 'b', replaces: at(1) } } }),
      change(3, { op: 'set', ...KEY, fields: { subject: { value: 'c', replaces: at(1, 2) } } }),
      change(4, { op: 'set', ...KEY, fields: { state: { value: 'closed', replaces: at(1) } } }),
    ];
    expect(told(changes).slice(2)).toEqual([
      ['set', 'subject', ['a'], 'b'],
      ['set', 'subject', ['a', 'b'], 'c'],
      ['set', 'state', ['opened'], 'closed'],
    ]);
  });

  it('tells of elements, tallies, deletion and restoring', () => {
    const bury = { op: 'delete', ...KEY, replaces: [], seen: [] } as const;
    const changes = [
      change(1, { op: 'add', ...KEY, field: 'tags', element: 'rete' }),
      change(2, { op: 'remove', ...KEY, field: 'tags', element: 'rete', replaces: at(1) }),
      change(3, { op: 'count', ...KEY, field: 'reminders', delta: 2 }),
      change(4, { ...bury, deleted: true }),
      change(5, { ...bury, deleted: false }),
    ];
    expect(told(changes)).toEqual([
      ['add', 'tags', [], 'rete'],
      ['remove', 'tags', ['rete'], null],
      ['count', 'reminders', [], 2],
      ['delete', null, [], true],
      ['restore', null, [], false],
    ]);
  });

  it('leaves out what a change did to other records', () => {
    const other = { op: 'create', kind: 'ticketEntry', id: 'E1', fields: { text: 'a' } } as const;
    expect(told([change(1, other, { op: 'count', ...KEY, field: 'reminders', delta: 1 })])).toEqual([
      ['count', 'reminders', [], 1],
    ]);
  });

  it('says that a newer version did something, and what it was once this one reads it', () => {
    const set = change(1, { op: 'set', ...KEY, fields: { subject: { value: 'b', replaces: [] } } });
    expect(told([change(1, futureForm(KEY.kind, KEY.id))])).toEqual([['unreadable', null, [], null]]);
    expect(told([veil(set, () => true)])).toEqual([['set', 'subject', [], 'b']]);
  });
});
