import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import type { NewRecord } from '#shared/domain/mutations.ts';
import { daysOverdue, deadlineOf, overdueActions } from '#shared/domain/plan-deadlines.ts';
import { SERVICE_ACTIVITIES, SERVICE_PRODUCTS } from '#shared/domain/service-activities.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';

describe('a promised period', () => {
  it.each([
    ['2022/09', '2022-09-30'],
    ['2023/06', '2023-06-30'],
    ['2024/02', '2024-02-29'],
    ['2022/12', '2022-12-31'],
    ['2022', '2022-12-31'],
    ['2022-2023', '2023-12-31'],
  ])('%s is due on its last day, %s (PT-II-b)', (period, day) => {
    expect(deadlineOf(period)).toBe(day);
  });

  it('is nothing where the text says no period', () => {
    expect(['', 'presto', '2022/13', '22'].map(deadlineOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('an action of the plan', () => {
  const id = '01J00000000000000000000001' as RecordId<'planAction'>;
  const action = (said: Partial<NewRecord<'planAction'>>) =>
    blankRecord('planAction', id, { area: 'CONNETTIVITÀ', title: 'Azione', state: 'running', ...said });

  it('of 30/06/2023 is late by one day on the first of July (PT-II-b)', () => {
    const days = daysOverdue(action({ dueOn: '2023-06-30' }), '2023-07-01');
    expect(italian.reference.overdue(days)).toBe('scaduta da 1 giorno');
    expect(daysOverdue(action({ dueOn: '2023-06-30' }), '2023-06-30')).toBe(0);
  });

  it('counts whole days across the change of the hour', () => {
    expect(daysOverdue(action({ dueOn: '2023-03-25' }), '2023-03-27')).toBe(2);
  });

  it('that is completed, or not to be done any more, or without a day is never late', () => {
    const dueOn = '2022-12-31';
    const actions = [
      action({ dueOn, state: 'completed' }),
      action({ dueOn, state: 'notApplicable' }),
      action({ dueOn: null }),
      action({ dueOn, state: 'suspended' }),
    ];
    expect(overdueActions(actions, '2026-01-01')).toEqual([actions[3]]);
  });
});

describe('the lists of the performance sheet', () => {
  it('are ten activities and seven products, named in both languages (PERF-ATT-a)', () => {
    expect([SERVICE_ACTIVITIES.length, SERVICE_PRODUCTS.length]).toEqual([10, 7]);
    for (const { reference } of [italian, english]) {
      expect(Object.keys(reference.activities)).toEqual([...SERVICE_ACTIVITIES]);
      expect(Object.keys(reference.products)).toEqual([...SERVICE_PRODUCTS]);
    }
  });
});
