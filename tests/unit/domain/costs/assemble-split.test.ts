import { describe, expect, it } from 'vitest';
import { assembleSplit } from '#shared/domain/costs/assemble-split.ts';
import type { CostFacts } from '#shared/domain/costs/cost-facts.ts';
import { type CostSplit, splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import {
  bodyNamed,
  costBody,
  costContribution,
  costExpense,
  costRecord,
  costYear,
  halved,
  lived,
  UNION,
  yearOfCosts,
} from '#tests/fixtures/year-of-costs.ts';

function divided(facts: CostFacts): CostSplit {
  const { input, missing } = assembleSplit(facts);
  expect(missing).toEqual([]);
  const split = splitCosts(input);
  if (!split.ok) throw new Error(split.refusal.code);
  return split.value;
}

/** What each body pays, in cents, by name; those who pay nothing are left out. */
function sharesOf(facts: CostFacts): Readonly<Record<string, number>> {
  const { bodies } = divided(facts);
  return Object.fromEntries(
    bodies.flatMap(({ name, shareCents }) => (shareCents === 0 ? [] : [[name, shareCents]])),
  );
}

function missingOf(said: Partial<CostFacts>) {
  return assembleSplit(yearOfCosts(said)).missing;
}

const OF_120_000 = {
  Pontassieve: 4_000_000,
  Reggello: 3_200_000,
  'Rignano sull’Arno': 1_700_000,
  Pelago: 1_550_000,
  Rufina: 900_000,
  Londa: 350_000,
  'San Godenzo': 300_000,
};

const PROJECT_ID = 'project' as RecordId<'project'>;
const PROJECT = costRecord('project', PROJECT_ID, { code: 'P-04', name: 'Rete', closed: false });
const SPENT = [costExpense('Canoni', 12_000_000)];

describe('the split assembled from records', () => {
  it('divides 120.000,00 by frozen PCs and inhabitants, the Unione outside (REG-13.1-a, REG-13.6-a)', () => {
    expect(sharesOf(yearOfCosts({ expenses: SPENT }))).toEqual(OF_120_000);
  });

  it('asks for the inhabitants of 31 December of the year before, those of another day do not serve (REG-13.1-a)', () => {
    const { inhabitants } = yearOfCosts();
    const older = inhabitants.map((each) =>
      each.bodyId === bodyNamed('Londa') ? lived('Londa', 1_500, '2024-12-31') : each,
    );
    expect(
      missingOf({ expenses: SPENT, inhabitants: older.filter(({ day }) => day === '2025-12-31') }),
    ).toEqual([{ code: 'inhabitants-missing', bodyId: bodyNamed('Londa'), day: '2025-12-31' }]);
  });

  it('rounds 100.000,00 to the cent (REG-13.1-c, A-15)', () => {
    expect(sharesOf(yearOfCosts({ expenses: [costExpense('Canoni', 10_000_000)] }))).toEqual({
      ...{ Pontassieve: 3_333_333, Reggello: 2_666_667, 'Rignano sull’Arno': 1_416_667, Pelago: 1_291_667 },
      ...{ Rufina: 750_000, Londa: 291_666, 'San Godenzo': 250_000 },
    });
  });

  it('divides what contributions leave, and says a grant that is more than its expense (REG-13.2-a)', () => {
    const expenseId = 'Canoni' as RecordId<'expense'>;
    const contributions = [
      costContribution('one', 2_000_000, { expenseId }),
      costContribution('other', 1_000_000, { expenseId, source: 'private' }),
    ];
    const facts = yearOfCosts({ expenses: [costExpense('Canoni', 15_000_000)], contributions });
    expect(divided(facts)).toMatchObject({ grossCents: 15_000_000, netCents: 12_000_000 });
    const small = [costExpense('Canoni', 2_500_000)];
    expect(missingOf({ expenses: small, contributions })).toEqual([
      {
        code: 'expense-refused',
        expenseId,
        refusal: { code: 'split-contributions-exceed', data: { name: 'Canoni' } },
      },
    ]);
  });

  it('takes correctives with the act that says them (REG-13.3-a)', () => {
    const correctives = [halved('Londa'), halved('San Godenzo')];
    expect(sharesOf(yearOfCosts({ expenses: SPENT, correctives }))).toEqual({
      ...{ Pontassieve: 4_111_349, Reggello: 3_289_079, 'Rignano sull’Arno': 1_747_323, Pelago: 1_593_148 },
      ...{ Rufina: 925_054, Londa: 179_871, 'San Godenzo': 154_176 },
    });
  });

  it('divides a capital project among those who take part, and no current expense (REG-13.4-a)', () => {
    const participantIds = [bodyNamed('Pontassieve'), bodyNamed('Reggello')];
    const capital = costExpense('Server', 2_400_000, { nature: 'capital', participantIds });
    const pair = { Pontassieve: 1_333_333, Reggello: 1_066_667 };
    expect(sharesOf(yearOfCosts({ expenses: [capital] }))).toEqual(pair);
    const ofProject = { ...capital, participantIds: [], projectId: PROJECT_ID };
    const projects = [{ ...PROJECT, bodyIds: participantIds }];
    expect(sharesOf(yearOfCosts({ expenses: [ofProject], projects }))).toEqual(pair);
    const current = { ...capital, nature: 'current' } as const;
    expect(missingOf({ expenses: [current] })).toMatchObject([
      { code: 'expense-refused', refusal: { code: 'split-not-capital' } },
    ]);
  });

  it('gives staff back in full inside the total, or keeps it outside (REG-13.5-a, A-37)', () => {
    const staff = costExpense('Tecnico', 1_500_000, { nature: 'staff', lenderId: bodyNamed('Pontassieve') });
    const expenses = [costExpense('Canoni', 13_500_000), staff];
    const expenseId = 'Canoni' as RecordId<'expense'>;
    const contributions = [costContribution('one', 3_000_000, { expenseId })];
    const { bodies } = divided(yearOfCosts({ expenses, contributions }));
    expect(bodies.find(({ name }) => name === 'Pontassieve')).toMatchObject({
      shareCents: 4_000_000,
      reimbursementCents: 1_500_000,
      transferCents: 2_500_000,
    });
    expect(bodies.reduce((sum, { transferCents }) => sum + transferCents, 0)).toBe(10_500_000);
    const outside = assembleSplit(yearOfCosts({ expenses, costYear: costYear({ staffOutside: true }) }));
    expect(outside.leftOut).toEqual([staff]);
    expect(outside.input.expenses.map(({ description }) => description)).toEqual(['Canoni']);
  });

  it('lets the Unione pay for its PCs where it was chosen (REG-13.6-a)', () => {
    const facts = yearOfCosts({ expenses: SPENT, costYear: costYear({ unionParticipates: true }) });
    expect(sharesOf(facts)).toEqual({
      ...{ Pontassieve: 3_875_000, Reggello: 3_100_000, 'Rignano sull’Arno': 1_650_000, Pelago: 1_500_000 },
      ...{ Rufina: 875_000, Londa: 337_500, 'San Godenzo': 287_500, [UNION]: 375_000 },
    });
  });

  it('takes what was given for a project from its expenses, by what each still costs (REG-3.16-a)', () => {
    const projectId = PROJECT_ID;
    const expenses = [
      costExpense('Apparati', 3_000_000, { projectId, year: 2027 }),
      costExpense('Posa', 1_000_001, { projectId, year: 2027 }),
      costExpense('Altro', 500_000, { year: 2027 }),
    ];
    const contributions = [costContribution('grant', 2_000_000, { projectId, year: 2027 })];
    const { input } = assembleSplit(
      yearOfCosts({ year: 2027, expenses, contributions, projects: [PROJECT] }),
    );
    expect(input.expenses.map(({ description, contributions: given }) => [description, given])).toEqual([
      ['Altro', []],
      ['Apparati', [{ source: 'regional', cents: 1_500_000 }]],
      ['Posa', [{ source: 'regional', cents: 500_000 }]],
    ]);
  });

  it('says when a project was given more than its expenses still cost', () => {
    const expenses = [costExpense('Apparati', 3_000_000, { projectId: PROJECT_ID })];
    const contributions = [
      costContribution('grant', 2_000_000, { projectId: PROJECT_ID }),
      costContribution('own', 1_500_000, { expenseId: 'Apparati' as RecordId<'expense'> }),
    ];
    expect(missingOf({ expenses, contributions, projects: [PROJECT] })).toEqual([
      { code: 'project-over-funded', projectId: PROJECT_ID, cents: 2_000_000, leftCents: 1_500_000 },
    ]);
  });

  it('says the contribution that lessens nothing of the year', () => {
    const contributions = [costContribution('lost', 1, { expenseId: 'gone' as RecordId<'expense'> })];
    expect(missingOf({ expenses: SPENT, contributions })).toEqual([
      { code: 'contribution-unplaced', contributionId: 'lost' },
    ]);
  });

  it('says which PCs were not frozen, of those who pay', () => {
    expect(missingOf({ expenses: SPENT, pcCounts: [] })).toHaveLength(7);
    const paying = { expenses: SPENT, pcCounts: [], costYear: costYear({ unionParticipates: true }) };
    expect(missingOf(paying)).toContainEqual({
      code: 'pcs-missing',
      bodyId: bodyNamed(UNION),
      day: '2025-12-31',
    });
  });

  it('says that there is nobody to divide among, or nothing to divide', () => {
    expect(missingOf({ bodies: [] })).toEqual([{ code: 'bodies-missing' }, { code: 'expenses-missing' }]);
  });

  it('divides among the bodies that are served in the year and were not left out', () => {
    const { bodies } = yearOfCosts();
    const changed = bodies.map((body) => {
      if (body.name === 'Londa') return { ...body, servedTo: '2025-12-31' };
      return body.name === 'Pelago' ? { ...body, servedFrom: '2027-01-01' } : body;
    });
    const excludedBodyIds = [bodyNamed('Rufina')];
    const said = { bodies: [...changed, costBody('Regione', { type: 'external' })] };
    const assembled = assembleSplit(yearOfCosts({ ...said, costYear: costYear({ excludedBodyIds }) }));
    expect(assembled.bodies.map(({ name }) => name)).toEqual([
      ...['Pontassieve', 'Reggello', 'Rignano sull’Arno', 'San Godenzo', UNION],
    ]);
  });

  it('tells bodies of one name apart by the tail of their ids', () => {
    const twin = costBody('Londa', { id: '01HZZZZZZZZZZZZZZZZZZZ7F3K' as RecordId<'body'> });
    const { input } = assembleSplit(yearOfCosts({ bodies: [costBody('Londa'), twin] }));
    expect(input.bodies.map(({ name }) => name)).toEqual(['Londa (7F3K)', 'Londa (onda)']);
  });
});
