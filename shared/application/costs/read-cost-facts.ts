import { type CostFacts, costFactsOf } from '#shared/domain/costs/cost-facts.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** Everything that the split of a year is assembled from, read from the archive. @see REG-13.1-a */
export async function readCostFacts(workspace: Workspace, year: number): Promise<CostFacts> {
  const [costYears, bodies, expenses, contributions, projects, correctives, pcCounts, inhabitants] =
    await Promise.all([
      workspace.list('costYear'),
      workspace.list('body'),
      workspace.list('expense'),
      workspace.list('contribution'),
      workspace.list('project'),
      workspace.list('corrective'),
      workspace.list('pcCount'),
      workspace.list('inhabitants'),
    ]);
  return costFactsOf(
    { costYears, bodies, expenses, contributions, projects, correctives, pcCounts, inhabitants },
    year,
  );
}
