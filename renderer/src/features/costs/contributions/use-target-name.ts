import type { Contribution } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';

/** What a contribution is for, in words. */
export function useTargetName(): (contribution: Contribution) => string {
  const { costsData } = useText();
  const expenses = useRecords('expense');
  const projects = useRecords('project');
  return ({ expenseId, projectId }) => {
    const expense = expenses?.find(({ id }) => id === expenseId);
    if (expense !== undefined) return expense.description;
    const project = projects?.find(({ id }) => id === projectId);
    return project === undefined ? '' : costsData.contributions.project(project.name);
  };
}
