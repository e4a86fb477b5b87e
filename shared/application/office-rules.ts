import type { RecordId } from '#shared/domain/identity.ts';
import type { BodyRules, OfficeRules, RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { UseCaseContext } from './use-case.ts';

/** What the office has configured, whole, as it is now. @see X-8 */
export async function readOfficeRules(workspace: Workspace): Promise<OfficeRules> {
  const [calendars, closures, serviceLevels, terms] = await Promise.all([
    workspace.list('calendar'),
    workspace.list('closure'),
    workspace.list('serviceLevel'),
    workspace.list('bodyTerms'),
  ]);
  return { calendars, closures, serviceLevels, terms };
}

/** What was configured for one body, ready to be asked. @see X-8 */
export async function rulesOfBody(
  { workspace, readRules = createRulesReader(workspace) }: Pick<UseCaseContext, 'workspace' | 'readRules'>,
  bodyId: RecordId<'body'>,
): Promise<BodyRules> {
  const rulesOf = await readRules();
  return rulesOf(bodyId);
}

/**
 * Reads the rules of every body, and makes them anew only when something was configured since they were last read: what
 * working time has been counted stays counted.
 */
export function createRulesReader(workspace: Workspace): () => Promise<RulesOf> {
  let last: { readonly told: string; readonly rulesOf: RulesOf } | undefined;
  return async () => {
    const rules = await readOfficeRules(workspace);
    const told = JSON.stringify(rules);
    if (last?.told !== told) last = { told, rulesOf: createRulesOf(rules) };
    return last.rulesOf;
  };
}
