import { referenceDayOf } from '#shared/domain/costs/cost-facts.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { ArgumentsOf, UseCaseName, ValueOf } from '#shared/application/use-cases.ts';
import {
  demonstrationCorrectives,
  demonstrationExpenses,
  demonstrationInhabitants,
  demonstrationInhabitantsSource,
  demonstrationProject,
} from '#resources/demonstration/costs.ts';
import type { Cast } from './found-demonstration.ts';
import type { Stage } from './stage.ts';

/** The first desk, at which costs are kept. */
interface CostsDesk {
  readonly year: number;
  readonly bodyCalled: (name: string) => RecordId<'body'>;
  act<Name extends UseCaseName>(name: Name, args: ArgumentsOf<Name>): Promise<ValueOf<Name>>;
}

/**
 * Tells a year of costs, so that it can be divided: the inhabitants and the PCs of the end of the year before, what was
 * spent and given, a project of some bodies, a corrective for the smallest. @see REG-13.1-a, REG-13.2-a, REG-13.5-a
 */
export async function tellCosts(stage: Stage, { bodies, operators }: Cast): Promise<void> {
  const [manager] = operators.first;
  if (manager === undefined) throw new Error('the demonstration has no manager');
  const ids = new Map(bodies.map(({ name, bodyId }) => [name, bodyId]));
  const desk: CostsDesk = {
    year: Number(dayOf(stage.clock.now()).slice(0, 4)),
    bodyCalled: (name) => {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`the demonstration has no body called ${name}`);
      return id;
    },
    act: (name, args) => stage.act('first', name, manager, args),
  };
  await tellFigures(desk);
  await tellExpenses(desk, await tellProject(desk));
}

async function tellFigures({ year, act, bodyCalled }: CostsDesk): Promise<void> {
  const day = referenceDayOf(year);
  const source = demonstrationInhabitantsSource;
  for (const [name, count] of Object.entries(demonstrationInhabitants))
    await act('defineInhabitants', { bodyId: bodyCalled(name), day, count, source });
  await act('freezePcCounts', { year });
  const { bodies, coefficient, act: said } = demonstrationCorrectives;
  for (const name of bodies)
    await act('setCorrective', { year, bodyId: bodyCalled(name), coefficient, act: said });
}

async function tellProject({ year, act, bodyCalled }: CostsDesk): Promise<RecordId<'project'>> {
  const { code, name, bodies, given } = demonstrationProject;
  const { id: projectId } = await act('defineProject', { code, name, bodyIds: bodies.map(bodyCalled) });
  await act('recordContribution', { year, projectId, ...given });
  return projectId;
}

async function tellExpenses(
  { year, act, bodyCalled }: CostsDesk,
  projectId: RecordId<'project'>,
): Promise<void> {
  for (const { lender, ofProject = false, given, ...said } of demonstrationExpenses) {
    const { id: expenseId } = await act('recordExpense', {
      ...{ year, ...said },
      ...(lender !== undefined && { lenderId: bodyCalled(lender) }),
      ...(ofProject && { projectId }),
    });
    if (given !== undefined) await act('recordContribution', { year, expenseId, ...given });
  }
}
