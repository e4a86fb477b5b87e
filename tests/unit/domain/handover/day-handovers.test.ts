import { describe, expect, it } from 'vitest';
import { assignmentsToDeliver, dueHandovers } from '#shared/domain/handover/day-handovers.ts';
import type { ComputerAssignment, Person } from '#shared/domain/kinds.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';
import { PELAGO } from '#tests/fixtures/reports/estate-records.ts';
import { sampleAccount, sampleHandover } from '#tests/fixtures/reports/handover-records.ts';
import { recordId, samplePerson } from '#tests/fixtures/reports/register-records.ts';

const DAY = '2026-12-01';

function starting(n: number, employmentStart: string): Person {
  return { ...samplePerson(n, 'Lucia', 'Verdi'), employmentStart };
}

function hiring(n: number, said: Partial<ComputerAssignment> = {}): ComputerAssignment {
  const assignment = blankRecord('computerAssignment', recordId('computerAssignment', n), {
    bodyId: PELAGO,
    personId: recordId('person', n),
    requesterId: recordId('person', 9),
    requestedOn: '2026-11-16',
    cause: 'newHire',
  });
  return { ...assignment, ...said };
}

describe('the hand-overs due on a day', () => {
  const accountOf = (n: number) => sampleAccount(n, { personId: recordId('person', n) });
  const due = (people: readonly Person[], others: Partial<Parameters<typeof dueHandovers>[0]> = {}) =>
    dueHandovers(
      {
        people,
        accounts: people.map((_, at) => accountOf(at + 1)),
        handovers: [],
        assignments: [],
        ...others,
      },
      DAY,
    ).map(({ person, isLate }) => [person.id, isLate]);

  it('are of who begins that day or has begun, and holds none of the accounts made for it (P9-5.1-e)', () => {
    const people = [starting(1, DAY), starting(2, '2026-11-30'), starting(3, '2026-12-02')];
    expect(due(people)).toEqual([
      [recordId('person', 2), true],
      [recordId('person', 1), false],
    ]);
    const handovers = [sampleHandover(1), sampleHandover(2, { revokedOn: DAY })];
    expect(due(people, { handovers })).toEqual([[recordId('person', 2), true]]);
  });

  it('forget who began long ago, unless they were hired through an assignment', () => {
    const people = [starting(1, '2026-10-31')];
    const accounts = [sampleAccount(1, { createdOn: '2026-10-30' })];
    expect(due(people, { accounts })).toEqual([]);
    expect(due(people, { accounts, assignments: [hiring(1)] })).toHaveLength(1);
    expect(due(people, { accounts, assignments: [hiring(1, { cancelledOn: DAY })] })).toEqual([]);
  });

  it('leave out accounts opened in service, and people who are not in service any more', () => {
    const people = [starting(1, '2026-11-20')];
    expect(due(people)).toEqual([]);
    expect(due([{ ...starting(1, '2026-11-30'), employmentEnd: '2026-11-30' }])).toEqual([]);
  });
});

describe('the computers to be delivered on a day', () => {
  it('are those whose accounts are ready, or whose person begins (P9-5.1-a)', () => {
    const people = [starting(1, DAY), starting(2, '2026-12-09'), starting(3, '2026-12-09')];
    const assignments = [
      hiring(1),
      hiring(2),
      hiring(3, { accountsOn: '2026-11-28', requestedOn: '2026-11-10' }),
      hiring(4, { deliveredOn: DAY, accountsOn: DAY }),
    ];
    expect(assignmentsToDeliver({ people, assignments }, DAY).map(({ personId }) => personId)).toEqual([
      recordId('person', 3),
      recordId('person', 1),
    ]);
  });
});
