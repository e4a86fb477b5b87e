import type { RecordId } from '#shared/domain/identity.ts';
import type { BodyRules, OfficeRules } from '#shared/domain/service-level/body-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

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
export async function rulesOfBody(workspace: Workspace, bodyId: RecordId<'body'>): Promise<BodyRules> {
  return createRulesOf(await readOfficeRules(workspace))(bodyId);
}
