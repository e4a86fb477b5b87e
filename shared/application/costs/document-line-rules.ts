import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { lineCents, scopeOfLine } from '#shared/domain/costs/document-lines.ts';
import { PERCENTAGES_WHOLE } from '#shared/domain/costs/split-input.ts';
import { EXPENSE_CENTS_MAX } from '#shared/domain/expense.ts';
import type { DocumentLine } from '#shared/domain/kinds.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { YearlyDocumentType } from '#shared/domain/yearly-document.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';

/** What a line says, however it came to be. */
export type SaidLine = Omit<DocumentLine, 'kind' | 'id' | 'scope' | 'deleted'>;

/** Why a document cannot have a line as it is said. @see REG-3.11-a, REG-3.c3-a, REG-13.4-a */
export function lineRefusal(type: YearlyDocumentType, line: SaidLine): ActRefusal | undefined {
  const { subject, capital, criterion, bodyIds } = line;
  if (scopeOfLine(type, line).verdict === 'bodysOwn') return refusalOf('document-consumable', { subject });
  const cents = lineCents(line);
  if (cents > EXPENSE_CENTS_MAX)
    return refusalOf('document-line-too-large', { cents, limit: EXPENSE_CENTS_MAX });
  if (!capital && (criterion !== 'general' || bodyIds.length > 0))
    return refusalOf('document-line-not-capital', { subject });
  return percentagesRefusal(line);
}

function percentagesRefusal({ criterion, percentages, bodyIds }: SaidLine): ActRefusal | undefined {
  if (criterion !== 'percentages') return undefined;
  const agreed = Object.entries(percentages ?? {});
  const sum = agreed.reduce((all, [, share]) => all + share, 0);
  const isOfBodies = bodyIds.length === 0 || agreed.every(([id]) => bodyIds.some((each) => each === id));
  return sum === PERCENTAGES_WHOLE && isOfBodies
    ? undefined
    : refusalOf('document-line-percentages', { sum });
}

/** Why something that a line names cannot be named. */
export async function namedByLineRefusal(
  workspace: Workspace,
  { bodyIds = [], contractId, projectId }: Partial<Pick<SaidLine, 'bodyIds' | 'contractId' | 'projectId'>>,
): Promise<ActRefusal | undefined> {
  for (const bodyId of bodyIds) {
    const refusal = await referenceRefusal(workspace, 'body', bodyId);
    if (refusal !== undefined) return refusal;
  }
  return (
    (await referenceRefusal(workspace, 'contract', contractId)) ??
    (await referenceRefusal(workspace, 'project', projectId))
  );
}
