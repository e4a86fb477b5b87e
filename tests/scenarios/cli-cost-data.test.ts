import { describe, expect, it } from 'vitest';
import { command, runCli } from '#tests/cli/cli-desk.ts';
import { CHIEF, type CliOffice, openCliOffice } from '#tests/cli/cli-office.ts';
import { COMUNI, UNION } from '#tests/fixtures/year-of-costs.ts';

const YEAR = 2026;
const DAY = '2025-12-31';

type Json = Readonly<Record<string, unknown>>;
type Command = readonly [name: string, args: Json];

/** Does everything at the console of the office, and gives what each command gave. */
async function done({ apply }: CliOffice, commands: readonly Command[]): Promise<readonly Json[]> {
  const { lines } = await apply('first', commands.map(([name, args]) => command(name, CHIEF, args)).join(''));
  expect(lines.map(({ ok, refusal }) => [ok, refusal])).toEqual(commands.map(() => [true, undefined]));
  return lines.map(({ result }) => result as Json);
}

/** The bodies of the worked example with their figures; the office’s own first body has no part in the year. */
async function enterFigures(office: CliOffice): Promise<ReadonlyMap<string, string>> {
  const names = [...COMUNI.map(([name]) => name), UNION];
  const registered = await done(
    office,
    names.map((name) => ['registerBody', { name, type: name === UNION ? 'union' : 'municipality' }]),
  );
  const ids = new Map(names.map((name, place) => [name, String(registered[place]?.['bodyId'])]));
  const figures = COMUNI.flatMap(([name, pcs, inhabitants]): Command[] => {
    const about = { bodyId: ids.get(name), day: DAY };
    return [
      ['recordPcCount', { ...about, count: pcs, source: 'Dichiarazione dell’ente' }],
      ['defineInhabitants', { ...about, count: inhabitants, source: 'ISTAT' }],
    ];
  });
  await done(office, [...figures, ['saveCostYear', { year: YEAR, excludedBodyIds: [office.bodyId] }]]);
  return ids;
}

describe('presidio apply, for a year of costs', () => {
  it('records the worked example, and what it comes to is frozen to the cent (REG-13.1-a, REG-13.5-a)', async () => {
    const office = await openCliOffice();
    const bodies = await enterFigures(office);
    const [canons] = await done(office, [
      ['recordExpense', { year: YEAR, description: 'Canoni', nature: 'current', cents: 13_500_000 }],
      [
        'recordExpense',
        {
          ...{ year: YEAR, description: 'Tecnico assegnato', nature: 'staff', cents: 1_500_000 },
          lenderId: bodies.get('Pontassieve'),
        },
      ],
    ]);
    const given = { year: YEAR, expenseId: canons?.['id'] };
    await done(office, [
      ['recordContribution', { ...given, source: 'regional', cents: 2_000_000 }],
      ['recordContribution', { ...given, source: 'private', cents: 1_000_000 }],
      ['issueSplit', { year: YEAR }],
    ]);
    const { lines } = await runCli(['dump', '--share', office.share, '--kind', 'costIssue']);
    const [issue] = lines.filter(({ kind }) => kind === 'costIssue');
    const text = JSON.stringify(issue);
    expect(text).toContain('"transferCents":2500000');
    const shares = [...text.matchAll(/"shareCents":(\d+)/g)].map(([, cents]) => Number(cents));
    expect(shares.toSorted((one, other) => other - one)).toEqual([
      ...[4_000_000, 3_200_000, 1_700_000, 1_550_000, 900_000, 350_000, 300_000, 0],
    ]);
  });

  it('refuses a grant of 30 000,00 on an expense of 25 000,00 (REG-13.2-a)', async () => {
    const { apply } = await openCliOffice();
    const expense = { year: YEAR, description: 'Rete', nature: 'current', cents: 2_500_000 };
    const { lines } = await apply('first', command('recordExpense', CHIEF, expense));
    const expenseId = (lines[0]?.['result'] as Json)['id'];
    const grant = { year: YEAR, source: 'regional', cents: 3_000_000, expenseId };
    const refused = await apply('first', command('recordContribution', CHIEF, grant));
    expect(refused.lines[0]).toMatchObject({ ok: false, refusal: { code: 'contribution-exceeds' } });
  });
});
