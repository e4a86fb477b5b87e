import { describe, expect, it } from 'vitest';
import { documentDueOn, documentNumber, reminderDay } from '#shared/domain/costs/document-deadlines.ts';
import { documentDifference, isUnchanged } from '#shared/domain/costs/document-diff.ts';
import { countedLines, contractsToSummarise } from '#shared/domain/costs/document-lines.ts';
import { documentQuotas, frozenDocument } from '#shared/domain/costs/document-quotas.ts';
import { lineScope, type LineQuestion } from '#shared/domain/costs/document-scope.ts';
import {
  documentRecipients,
  documentsDue,
  documentStandings,
  type EditionStanding,
} from '#shared/domain/costs/document-sendings.ts';
import type { DocumentLine } from '#shared/domain/kinds.ts';
import { weekdayOf } from '#shared/domain/rome-time.ts';
import { YEARLY_DOCUMENT_TYPES } from '#shared/domain/yearly-document.ts';
import { italian } from '#shared/text/italian.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';
import { idFor } from '#tests/unit/domain/inventory/estate.ts';
import { aDocument, aLine, aSending, bodyNamed, MUNICIPALITIES, PARAMETERS } from './yearly-documents.ts';

const SUNDAY = 7;
const FRIDAY = 5;

function quotasOf(lines: readonly DocumentLine[]) {
  const quotas = documentQuotas(lines, PARAMETERS);
  if (!quotas.ok) throw new Error(quotas.refusal.code);
  return quotas.value;
}

describe('the deadline of a yearly document', () => {
  it('of the plan of purchases is 31 January, a Sunday in 2027: one is reminded on Friday 29 (REG-10.1-a)', () => {
    const dueOn = documentDueOn('purchasePlan', 2027, 'january');
    expect([dueOn, weekdayOf(dueOn)]).toEqual(['2027-01-31', SUNDAY]);
    expect(reminderDay(dueOn)).toBe('2027-01-29');
  });

  it('of the integration plan is 15 January, a Friday in 2027; of the summary, 31 January (REG-10.2-a, A-17)', () => {
    const dueOn = documentDueOn('integrationPlan', 2027, 'january');
    expect([dueOn, weekdayOf(dueOn), reminderDay(dueOn)]).toEqual(['2027-01-15', FRIDAY, '2027-01-15']);
    expect(documentDueOn('costSummary', 2027, 'january')).toBe('2027-01-31');
  });

  it('of all three is again the end of September (REG-10.4-a)', () => {
    for (const type of YEARLY_DOCUMENT_TYPES)
      expect(documentDueOn(type, 2026, 'september', '2026-01-20')).toBe('2026-09-30');
  });

  it('is the day that the office set, where it set one (A-17)', () => {
    expect(documentDueOn('costSummary', 2027, 'january', '2027-02-15')).toBe('2027-02-15');
  });

  it('is reminded of before a holiday, not on it', () => {
    expect(reminderDay('2026-12-26')).toBe('2026-12-24');
  });
});

describe('a line of a plan of purchases', () => {
  const plain: LineQuestion = {
    ...{ category: 'computer', oneOff: false, managementApplications: false, hasProject: false },
  };

  it('is the office’s for a PC, each body’s own for toner (REG-3.11-a)', () => {
    expect(lineScope('purchasePlan', plain)).toEqual({ verdict: 'inScope', articles: ['art. 10 c.5'] });
    const toner = lineScope('purchasePlan', { ...plain, category: 'consumable' });
    expect(toner).toEqual({ verdict: 'bodysOwn', articles: ['art. 3 c.2 n.11'] });
    expect(lineScope('costSummary', { ...plain, category: 'consumable' })).toEqual({
      ...{ verdict: 'excluded', articles: ['art. 3 c.3'] },
    });
  });

  it.each([
    ['printer', {}, 'inScope', ['art. 10 c.5']],
    ['officeMachine', {}, 'excluded', ['art. 10 c.5']],
    ['software', { oneOff: true }, 'excluded', ['art. 10 c.5']],
    ['software', {}, 'inScope', ['art. 10 c.5']],
    ['personalDevice', { managementApplications: true, hasProject: true }, 'inScope', ['art. 10 c.5']],
    ['personalDevice', { managementApplications: true }, 'excluded', ['art. 3 c.3']],
    ['personalDevice', { hasProject: true }, 'excluded', ['art. 10 c.5']],
    ['personalDevice', {}, 'excluded', ['art. 10 c.5', 'art. 3 c.3']],
    ['service', {}, 'inScope', ['art. 10 c.1']],
  ] as const)('%s %o is %s by %o (REG-10.5-b, REG-3.c3-a, A-13)', (category, given, verdict, articles) => {
    expect(lineScope('purchasePlan', { ...plain, ...given, category })).toEqual({ verdict, articles });
  });

  it('is kept though it is left out, or was withdrawn, and never counted', () => {
    const lines = [
      aLine(1),
      aLine(2, { category: 'officeMachine' }),
      aLine(3, { withdrawnReason: 'Rinviata' }),
      aLine(4, { deleted: true }),
    ];
    expect(countedLines('purchasePlan', lines).map(({ id }) => id)).toEqual([lines[0]?.id]);
  });
});

describe('the quotas of a yearly document', () => {
  it('of a plan of 120 000 € sum to 120 000,00 (REG-10.1-a)', () => {
    const quotas = quotasOf([
      aLine(1, { quantity: 40, unitCents: 125_000 }),
      aLine(2, { quantity: 1, unitCents: 4_500_000, category: 'server' }),
      aLine(3, {
        ...{ quantity: 5, unitCents: 500_000, capital: true, criterion: 'equal' },
        bodyIds: [bodyNamed('Pelago'), bodyNamed('Londa'), bodyNamed('Rufina')],
      }),
    ]);
    expect(quotas.totalCents).toBe(12_000_000);
    expect(quotas.bodies.reduce((sum, { cents }) => sum + cents, 0)).toBe(12_000_000);
    expect(quotas.lines[2]?.shares.map(({ cents }) => cents)).toEqual([833_334, 833_333, 833_333]);
  });

  it('of three services of 24 000, 36 000 and 60 000 € give Pontassieve 40 000,00 to appropriate (REG-10.3-a)', () => {
    const services = [2_400_000, 3_600_000, 6_000_000].map((unitCents, place) =>
      aLine(place + 1, { category: 'service', unitCents }),
    );
    const { bodies, totalCents } = quotasOf(services);
    expect(totalCents).toBe(12_000_000);
    expect(bodies[0]).toEqual({ name: 'Pontassieve', cents: 4_000_000 });
  });

  it('of an investment that names nobody are of who takes part in its project', () => {
    const bodyIds = [bodyNamed('Reggello')];
    const line = aLine(1, { capital: true, projectId: idFor('project', 1) });
    const project = blankRecord('project', idFor('project', 1), {
      code: 'P-04',
      name: 'Rete',
      closed: false,
    });
    const quotas = documentQuotas([line], { ...PARAMETERS, projects: [{ ...project, bodyIds }] });
    expect(quotas.ok && quotas.value.lines[0]?.shares).toEqual([{ name: 'Reggello', cents: 100_000 }]);
  });

  it('are of percentages by body where that was agreed', () => {
    const percentages = { [bodyNamed('Londa')]: 2_500, [bodyNamed('Pelago')]: 7_500 };
    const line = aLine(1, {
      ...{ capital: true, criterion: 'percentages', percentages, unitCents: 10_000 },
      bodyIds: [bodyNamed('Pelago'), bodyNamed('Londa')],
    });
    expect(quotasOf([line]).lines[0]?.shares).toEqual([
      { name: 'Pelago', cents: 7_500 },
      { name: 'Londa', cents: 2_500 },
    ]);
  });
});

describe('the September revision of a document', () => {
  it('says what was added, withdrawn and changed, and by how much each quota moved (REG-10.4-a)', () => {
    const [kept, gone, grown] = [aLine(1), aLine(2), aLine(3, { quantity: 2 })];
    const before = frozenDocument(quotasOf([kept, gone, grown]));
    const after = frozenDocument(quotasOf([kept, { ...grown, quantity: 3 }, aLine(4)]));
    const difference = documentDifference(before, after);
    expect(difference.added.map(({ subject }) => subject)).toEqual(['Riga 4']);
    expect(difference.withdrawn.map(({ subject }) => subject)).toEqual(['Riga 2']);
    expect(difference.changed.map(({ differenceCents }) => differenceCents)).toEqual([100_000]);
    expect(difference.afterCents - difference.beforeCents).toBe(100_000);
    expect(difference.bodies.reduce((sum, { differenceCents }) => sum + differenceCents, 0)).toBe(100_000);
    expect(isUnchanged(difference)).toBe(false);
    expect(isUnchanged(documentDifference(before, before))).toBe(true);
  });
});

describe('how the documents of a year stand', () => {
  const documents = YEARLY_DOCUMENT_TYPES.map((type, place) => aDocument(type, 2026, place + 1));
  const sendings = documents.flatMap((document, place) =>
    MUNICIPALITIES.filter(({ name }) => place < 2 || name !== 'San Godenzo').map((body) =>
      aSending(document, 'september', body, '2026-09-28'),
    ),
  );
  const facts = { documents, issues: [], sendings, recipients: MUNICIPALITIES };
  const september = (today: string): readonly EditionStanding[] =>
    YEARLY_DOCUMENT_TYPES.flatMap((type) => documentStandings(facts, type, 2026, today)).filter(
      ({ edition }) => edition === 'september',
    );

  it('on 30/09/2026 is 7/7, 7/7 and 6/7: document 3 was not sent to San Godenzo (REG-10.4-a)', () => {
    const standings = september('2026-09-30');
    expect(standings.map(({ sendings: sent }) => sent.length)).toEqual([7, 7, 6]);
    const unmet = standings.filter(({ state }) => state === 'notMet');
    expect(unmet.map(({ type, missing }) => [documentNumber(type), missing.map(({ name }) => name)])).toEqual(
      [[3, ['San Godenzo']]],
    );
    expect(italian.costsDocuments.notMet('3', ['San Godenzo'])).toBe(
      'non rispettata: documento 3 – San Godenzo',
    );
    expect(september('2026-09-29').map(({ state }) => state)).toEqual(['sent', 'sent', 'toSend']);
  });

  it('is late when somebody got it after its day', () => {
    const [, , summary] = documents;
    const godenzo = MUNICIPALITIES.find(({ name }) => name === 'San Godenzo');
    if (summary === undefined || godenzo === undefined) throw new Error('the office is not whole');
    const all = [...sendings, aSending(summary, 'september', godenzo, '2026-10-05')];
    const [, standing] = documentStandings({ ...facts, sendings: all }, 'costSummary', 2026, '2026-10-06');
    expect(standing?.state).toBe('sentLate');
    expect(standing?.missing.map(({ name }) => name)).toEqual(['San Godenzo']);
  });

  it('is told ahead for the days to come, and after its day only of what was begun (X-7)', () => {
    const none = { documents: [], issues: [], sendings: [], recipients: MUNICIPALITIES };
    const next = YEARLY_DOCUMENT_TYPES.flatMap((type) =>
      [2026, 2027].flatMap((year) => documentStandings(none, type, year, '2026-12-20')),
    );
    const due = documentsDue(next, '2026-12-20', '2027-01-31');
    expect(due.map(({ type, dueOn }) => [type, dueOn])).toEqual([
      ['integrationPlan', '2027-01-15'],
      ['purchasePlan', '2027-01-31'],
      ['costSummary', '2027-01-31'],
    ]);
    expect(documentsDue(september('2026-11-21'), '2026-11-21', '2026-12-21')).toHaveLength(1);
  });

  it('is of the Comuni that have a part in the split', () => {
    const union = blankRecord('body', idFor('body', 9), {
      ...{ name: 'Unione', type: 'union', demonstration: false },
    });
    const bodies = [union, ...MUNICIPALITIES];
    const year = blankRecord('costYear', idFor('costYear', 1), {
      ...{ year: 2026, unionParticipates: false, staffOutside: false },
    });
    expect(documentRecipients(bodies, 2026, undefined)).toHaveLength(7);
    expect(documentRecipients(bodies, 2026, { ...year, excludedBodyIds: [bodyNamed('Londa')] })).toHaveLength(
      6,
    );
  });
});

describe('the summary of the costs of a year', () => {
  it('is to tell the contracts that run in it, cost something every year and are not in it yet (REG-10.3-a)', () => {
    const contract = (place: number, startsOn: string, endsOn: string | null, yearlyCents: number | null) =>
      blankRecord('contract', idFor('contract', place), {
        ...{ supplierId: idFor('supplier', 1), subject: `Contratto ${String(place)}` },
        ...{ startsOn, endsOn, yearlyCents },
      });
    const contracts = [
      contract(1, '2024-01-01', null, 100_000),
      contract(2, '2024-01-01', '2025-12-31', 100_000),
      contract(3, '2026-06-01', null, null),
      contract(4, '2026-06-01', '2028-05-31', 50_000),
    ];
    const told = aLine(1, { contractId: idFor('contract', 1) });
    expect(contractsToSummarise(contracts, [told], 2026).map(({ id }) => id)).toEqual([idFor('contract', 4)]);
    expect(contractsToSummarise(contracts, [{ ...told, deleted: true }], 2026)).toHaveLength(2);
  });
});
