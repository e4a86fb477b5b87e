import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { assembleSplit, type AssembledSplit } from '#shared/domain/costs/assemble-split.ts';
import { splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { readCostFacts } from '#shared/application/costs/read-cost-facts.ts';
import { COMUNI, UNION } from '#tests/fixtures/year-of-costs.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

/** An office that divides costs. */
export interface CostsOffice {
  readonly office: TestOffice;
  readonly bodies: Readonly<Record<string, RecordId<'body'>>>;
  readonly spend: (
    description: string,
    cents: number,
    others?: Partial<ArgumentsOf<'recordExpense'>>,
  ) => Promise<RecordId<'expense'>>;
  readonly assembled: (year?: number) => Promise<AssembledSplit>;
  /** What each body transfers in 2026, in cents, by name. */
  readonly transfers: () => Promise<Readonly<Record<string, number>>>;
}

/** The office of the worked examples: seven Comuni and the Unione, their PCs and inhabitants at the end of 2025. */
export async function createCostsOffice(): Promise<CostsOffice> {
  const office = await createTestOffice();
  const bodies: Record<string, RecordId<'body'>> = { Londa: office.bodyId };
  const day = '2025-12-31';
  const count = (bodyId: RecordId<'body'>, pcs: number) =>
    office.act('recordPcCount', { bodyId, day, count: pcs, source: 'Dichiarazione dell’ente' });
  for (const [name, pcs, inhabitants] of COMUNI) {
    const known = bodies[name];
    const bodyId = known ?? (await office.act('registerBody', { name, type: 'municipality' })).value.bodyId;
    bodies[name] = bodyId;
    await count(bodyId, pcs);
    await office.act('defineInhabitants', { bodyId, day, count: inhabitants, source: 'ISTAT' });
  }
  const union = (await office.act('registerBody', { name: UNION, type: 'union' })).value.bodyId;
  await count(union, 20);
  bodies[UNION] = union;
  const assembled = async (year = 2026) => assembleSplit(await readCostFacts(office.console.workspace, year));
  return {
    office,
    bodies,
    assembled,
    spend: async (description, cents, others = {}) =>
      (await office.act('recordExpense', { year: 2026, description, cents, nature: 'current', ...others }))
        .value.id,
    transfers: async () => {
      const { input, missing } = await assembled();
      const split = splitCosts(input);
      if (!split.ok || missing.length > 0) throw new Error(JSON.stringify(missing));
      return Object.fromEntries(split.value.bodies.map(({ name, transferCents }) => [name, transferCents]));
    },
  };
}
