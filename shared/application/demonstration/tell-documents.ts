import { addDays, dayOf } from '#shared/domain/rome-time.ts';
import type { ArgumentsOf, UseCaseName } from '#shared/application/use-cases.ts';
import { demonstrationPlan, demonstrationServices } from '#resources/demonstration/documents.ts';
import type { Cast, CastBody } from './found-demonstration.ts';
import type { Stage } from './stage.ts';

/** How many have got the plan of the year to come already. */
const SENT = 3;

/**
 * Tells the yearly documents: this year’s summary, which nobody sent in September; next year’s plan of purchases, issued
 * early and sent to some; next year’s integration plan, which the Giunta has not indicated yet. @see REG-10.1-a, REG-10.4-a
 */
export async function tellDocuments(stage: Stage, { bodies, operators }: Cast): Promise<void> {
  const [manager] = operators.first;
  if (manager === undefined) throw new Error('the demonstration has no manager');
  const act = <Name extends UseCaseName>(name: Name, args: ArgumentsOf<Name>) =>
    stage.act('first', name, manager, args);
  const today = dayOf(stage.clock.now());
  const year = Number(today.slice(0, 4));
  const { id: summaryId } = await act('saveYearlyDocument', { type: 'costSummary', year });
  for (const service of demonstrationServices)
    await act('addDocumentLine', { documentId: summaryId, ...service });
  const { id: planId } = await act('saveYearlyDocument', { type: 'purchasePlan', year: year + 1 });
  for (const line of demonstrationPlan) await act('addDocumentLine', { documentId: planId, ...line });
  await act('issueDocument', { documentId: planId, edition: 'january' });
  for (const { bodyId } of bodies.filter(isMunicipality).slice(0, SENT))
    await act('recordSending', {
      ...{ documentId: planId, edition: 'january', bodyId, channel: 'pec' },
      sentOn: today,
    });
  const integration = { type: 'integrationPlan', year: year + 1, dueOn: addDays(today, 20) } as const;
  await act('saveYearlyDocument', integration);
}

function isMunicipality({ type }: CastBody): boolean {
  return type === 'municipality';
}
